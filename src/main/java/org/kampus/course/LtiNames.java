package org.kampus.course;

/** Names that LTI 1.3 and its services use. */
public final class LtiNames {

    /** What every claim of LTI begins with. */
    public static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    /** Claim: which installation of the tool within the course system. */
    public static final String DEPLOYMENT = CLAIM + "deployment_id";

    /** Claim: what the message is. */
    public static final String MESSAGE_TYPE = CLAIM + "message_type";

    /** Claim: the version of LTI. */
    public static final String VERSION = CLAIM + "version";

    /** Claim: where the launch wants to go. */
    public static final String TARGET = CLAIM + "target_link_uri";

    /** Claim: the place in the course. */
    public static final String RESOURCE_LINK = CLAIM + "resource_link";

    /** Claim: the course. */
    public static final String CONTEXT = CLAIM + "context";

    /** Claim: what the person is in the course. */
    public static final String ROLES = CLAIM + "roles";

    /** Claim: parameters that deep linking has set. */
    public static final String CUSTOM = CLAIM + "custom";

    /** Claim: how the course system shows the tool. */
    public static final String PRESENTATION = CLAIM + "launch_presentation";

    /** Claim: scores. */
    public static final String SCORES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    /** Claim: the list of members. */
    public static final String MEMBERS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    /** Claim: what deep linking asks for. */
    public static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    /** Claim: what deep linking answers. */
    public static final String CONTENT_ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";

    /** Claim: what deep linking gave to be given back. */
    public static final String DATA = "https://purl.imsglobal.org/spec/lti-dl/claim/data";

    /** Scope: send scores. */
    public static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    /** Scope: read the members. */
    public static final String SCOPE_MEMBERS =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    /** Message: open a place in a course. */
    public static final String RESOURCE_LINK_REQUEST = "LtiResourceLinkRequest";

    /** Message: choose what a place in a course opens. */
    public static final String DEEP_LINKING_REQUEST = "LtiDeepLinkingRequest";

    /** Our parameter that says what a place opens. */
    public static final String ITEM = "kampus";

    private LtiNames() {}
}
