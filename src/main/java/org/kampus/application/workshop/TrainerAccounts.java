package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.cluster.Telegraph;
import org.kampus.workshop.PlainText;
import org.kampus.workshop.Roster;
import org.kampus.workshop.WorkshopRefusal;

/**
 * Accounts of trainers. The first one is made through a link printed in the server's log, the others by invitation. Who
 * forgets the password gets a link from whoever starts the server. Secrets are kept hashed; who reads the database can
 * neither sign in nor use a link.
 */
@ApplicationScoped
public class TrainerAccounts {

    /** Path of the page that uses an invitation; the secret follows it. */
    public static final String WELCOME_PATH = "/lead/welcome/";

    static final Duration INVITATION_LASTS = Duration.ofDays(7);
    static final Duration PASSWORD_LINK_LASTS = Duration.ofDays(1);
    static final Duration SESSION_LASTS = Duration.ofDays(30);
    static final Duration PROGRAM_LASTS = Duration.ofDays(365);

    private static final Logger LOG = System.getLogger(TrainerAccounts.class.getName());
    /** Fewest characters of a name to sign in with. */
    public static final int SHORTEST_LOGIN = 3;
    /** Most characters of a name to sign in with. */
    public static final int LONGEST_LOGIN = 60;
    /** Most characters of a name that others see. */
    public static final int LONGEST_NAME = 60;
    /** Most characters of a password. */
    public static final int LONGEST_PASSWORD = 200;

    private final TrainerRepository trainers;
    private final Passwords passwords;
    private final IdentityStoreHandler identities;
    private final OpenWorkshops workshops;
    private final Clock clock;
    private final SignInGuard guard;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TrainerAccounts() {
        this(null, null, null, null, Telegraph.NONE, Clock.systemUTC());
    }

    @Inject
    TrainerAccounts(
            TrainerRepository trainers,
            Passwords passwords,
            IdentityStoreHandler identities,
            OpenWorkshops workshops,
            Telegraph telegraph) {
        this(trainers, passwords, identities, workshops, telegraph, Clock.systemUTC());
    }

    TrainerAccounts(
            TrainerRepository trainers,
            Passwords passwords,
            IdentityStoreHandler identities,
            OpenWorkshops workshops,
            Telegraph telegraph,
            Clock clock) {
        this.trainers = trainers;
        this.passwords = passwords;
        this.identities = identities;
        this.workshops = workshops;
        this.clock = clock;
        this.guard = new SignInGuard(clock, telegraph);
    }

    /** Fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = 10;

    /** Name of the cookie that keeps a trainer signed in. */
    public static final String COOKIE = "kampus_trainer";

    /**
     * What a link is for.
     *
     * @param kind first trainer, further trainer, new password, or co-trainer of a workshop
     * @param trainer name of the trainer who invites or whose password it is; empty in the set-up link
     * @param workshop title of the workshop to lead together; null if none
     */
    public record Invitation(
            Kind kind, String trainer, @Nullable String workshop) {

        /** What for. */
        public enum Kind {
            /** The first trainer. */
            SET_UP,
            /** A further trainer. */
            TRAINER,
            /** A new password in place of a forgotten one. */
            PASSWORD,
            /** A co-trainer of a workshop, with or without an account. */
            CO_TRAINER
        }
    }

    /**
     * A signed-in trainer.
     *
     * @param token secret of the session, for the cookie {@link #COOKIE}
     * @param trainer the trainer
     */
    public record Session(String token, Caller.Trainer trainer) {}

    /**
     * A token for programs.
     *
     * @param id the token's name in lists
     * @param label what it is for
     */
    public record ApiToken(UUID id, String label) {}

    /** Whether there is no trainer yet; then the log has the set-up link. */
    public boolean setUpNeeded() {
        return !trainers.any();
    }

    /**
     * What a link is for.
     *
     * @throws InvitationNotValidException if it is unknown, used or too old
     */
    public Invitation invitation(String secret) {
        TrainerToken token = valid(secret);
        String by = token.trainer() == null
                ? ""
                : trainers.find(token.trainer()).map(TrainerAccount::name).orElse("");
        return switch (token.kind()) {
            case SET_UP -> new Invitation(Invitation.Kind.SET_UP, by, null);
            case CO_TRAINER -> new Invitation(Invitation.Kind.CO_TRAINER, by, token.label());
            case PASSWORD -> new Invitation(Invitation.Kind.PASSWORD, by, null);
            case INVITATION, SESSION, PROGRAM -> new Invitation(Invitation.Kind.TRAINER, by, null);
        };
    }

    /**
     * Makes an account by invitation and signs it in.
     *
     * @param login name to sign in with, 3 to 60 characters, unique ignoring case
     * @param name name that others see
     * @param password at least {@link #SHORTEST_PASSWORD} characters
     * @throws InvitationNotValidException if the link is unknown, used or too old
     * @throws org.kampus.workshop.WorkshopRefusal if a name is taken or a text too short or too long
     */
    public Session accept(String secret, String login, String name, char[] password) {
        TrainerToken token = valid(secret);
        if (token.kind() == TrainerToken.Kind.PASSWORD) {
            throw new InvitationNotValidException();
        }
        String shownLogin = PlainText.checked("login", login, LONGEST_LOGIN);
        if (shownLogin.length() < SHORTEST_LOGIN) {
            throw new WorkshopRefusal(
                    WorkshopRefusal.Reason.OUT_OF_RANGE, "login", shownLogin.length(), SHORTEST_LOGIN, LONGEST_LOGIN);
        }
        String shownName = PlainText.checked("name", name, LONGEST_NAME);
        TrainerAccount account = new TrainerAccount(UUID.randomUUID(), shownLogin, shownName, hashed(password), now());
        if (trainers.findByLogin(PlainText.folded(shownLogin)).isPresent()) {
            throw new WorkshopRefusal(WorkshopRefusal.Reason.NAME_TAKEN, shownLogin);
        }
        if (!trainers.accept(token.id(), account)) {
            throw new InvitationNotValidException();
        }
        if (token.kind() == TrainerToken.Kind.SET_UP) {
            trainers.endAll(TrainerToken.Kind.SET_UP);
        }
        lead(token, account.id());
        return begin(account.id());
    }

    /** Uses a co-trainer's invitation with an account one has; the answer is the workshop. */
    public UUID accept(Caller.Trainer trainer, String secret) {
        TrainerToken token = valid(secret);
        UUID workshop = token.workshop();
        if (workshop == null || !trainers.end(token.id())) {
            throw new InvitationNotValidException();
        }
        lead(token, trainer.trainer());
        return workshop;
    }

    /** Invites a further trainer; the answer is the secret part of the link, good for one use within a week. */
    public String invite(Caller.Trainer trainer) {
        return newToken(TrainerToken.Kind.INVITATION, trainer.trainer(), "", INVITATION_LASTS);
    }

    /**
     * Signs in.
     *
     * @param address where the request comes from, for the limits
     * @param browser token of the browser, for the limits; empty if a program asks
     * @throws SignInFailedException if name and password do not belong together
     * @throws TooManyAttemptsException if it was tried too often
     * @throws SignInBusyException if too many sign in at this moment
     */
    public Session signIn(String login, char[] password, String address, String browser) {
        String folded = PlainText.folded(login);
        return guard.guarded(
                folded,
                address,
                browser,
                () -> isTrainer(folded, password)
                        ? trainers.findByLogin(folded).map(account -> begin(account.id()))
                        : Optional.empty());
    }

    private boolean isTrainer(String folded, char[] password) {
        CredentialValidationResult found =
                identities.validate(new UsernamePasswordCredential(folded, new Password(password)));
        return found.getStatus() == CredentialValidationResult.Status.VALID
                && found.getCallerGroups().contains(TrainerIdentities.TRAINERS);
    }

    /** The trainer of a session; empty if it has ended. */
    public Optional<Caller.Trainer> session(String token) {
        return holder(token, TrainerToken.Kind.SESSION);
    }

    /** Ends a session. */
    public void signOut(String token) {
        trainers.token(Secrets.hash(token), now()).ifPresent(known -> trainers.end(known.id()));
    }

    /** The trainer of a program's token; empty if there is none. */
    public Optional<Caller.Trainer> program(String token) {
        return holder(token, TrainerToken.Kind.PROGRAM);
    }

    /** Makes a token for programs; the answer is its secret, told only once. */
    public String newApiToken(Caller.Trainer trainer, String label) {
        return newToken(
                TrainerToken.Kind.PROGRAM,
                trainer.trainer(),
                PlainText.checked("label", label, LONGEST_NAME),
                PROGRAM_LASTS);
    }

    /** The tokens of a trainer. */
    public List<ApiToken> apiTokens(Caller.Trainer trainer) {
        return trainers.programs(trainer.trainer()).stream()
                .map(token -> new ApiToken(token.id(), token.label()))
                .toList();
    }

    /** Ends a token. */
    public void revoke(Caller.Trainer trainer, UUID token) {
        if (trainers.programs(trainer.trainer()).stream()
                .anyMatch(mine -> mine.id().equals(token))) {
            trainers.end(token);
        }
    }

    /** Who a trainer is. */
    public TrainerView trainer(Caller.Trainer trainer) {
        return trainers.find(trainer.trainer())
                .map(account -> new TrainerView(account.id(), account.login(), account.name()))
                .orElseThrow(SignInFailedException::new);
    }

    /**
     * Changes the password; every other session and token ends.
     *
     * @throws SignInFailedException if the old password is wrong
     * @throws TooManyAttemptsException if a wrong one was given too often
     * @throws SignInBusyException if too many sign in at this moment
     */
    public void changePassword(Caller.Trainer trainer, char[] old, char[] password) {
        TrainerAccount account = trainers.find(trainer.trainer()).orElseThrow(SignInFailedException::new);
        String folded = PlainText.folded(account.login());
        // Whoever is signed in guesses on their own account, not on the address that others share.
        String own = "trainer " + account.id();
        guard.guarded(folded, own, "", () -> isTrainer(folded, old) ? Optional.of(account) : Optional.empty());
        trainers.changePassword(account.id(), hashed(password));
    }

    /**
     * Sets the password by the link a forgetful trainer got, and signs in; every other session and token ends.
     *
     * @param password at least {@link #SHORTEST_PASSWORD} characters
     * @throws InvitationNotValidException if the link is unknown, used, too old or for something else
     * @throws org.kampus.workshop.WorkshopRefusal if the password is too short or too long
     */
    public Session renewPassword(String secret, char[] password) {
        TrainerToken token = valid(secret);
        UUID trainer = token.trainer();
        String hash = hashed(password);
        if (token.kind() != TrainerToken.Kind.PASSWORD || trainer == null || !trainers.end(token.id())) {
            throw new InvitationNotValidException();
        }
        trainers.changePassword(trainer, hash);
        return begin(trainer);
    }

    /**
     * Prints the links that only whoever starts the server may give: for the first trainer's account if there is none,
     * and for the new password of a trainer who forgot it. Links of former starts end.
     *
     * @param forgetful the name that trainer signs in with; empty if nobody forgot
     */
    void announceLinks(String forgetful, boolean first) {
        trainers.sweep(now());
        if (first) {
            trainers.endAll(TrainerToken.Kind.PASSWORD);
        }
        if (!forgetful.isBlank()) {
            announcePasswordLink(forgetful);
        }
        if (setUpNeeded()) {
            if (first) {
                trainers.endAll(TrainerToken.Kind.SET_UP);
            }
            String secret = newToken(TrainerToken.Kind.SET_UP, null, "", INVITATION_LASTS);
            LOG.log(
                    Level.INFO,
                    "No trainer has an account yet. Open this page of Kampus to make the first one, good for one use: "
                            + WELCOME_PATH + secret);
        }
    }

    private void announcePasswordLink(String login) {
        Optional<String> secret = passwordLink(login);
        if (secret.isPresent()) {
            LOG.log(
                    Level.INFO,
                    "Open this page of Kampus to set a new password for ''{0}'', good for one use within a day: {1}",
                    login,
                    WELCOME_PATH + secret.get());
        } else {
            LOG.log(
                    Level.WARNING,
                    "No trainer signs in as ''{0}''. The names of trainers here: {1}.",
                    login,
                    String.join(", ", trainers.logins()));
        }
    }

    /** Makes the secret part of a link for a new password; empty if nobody signs in by that name. */
    Optional<String> passwordLink(String login) {
        return trainers.findByLogin(PlainText.folded(login))
                .map(account -> newToken(TrainerToken.Kind.PASSWORD, account.id(), "", PASSWORD_LINK_LASTS));
    }

    private TrainerToken valid(String secret) {
        return trainers.token(Secrets.hash(secret), now())
                .filter(token -> token.kind() != TrainerToken.Kind.SESSION
                        && token.kind() != TrainerToken.Kind.PROGRAM
                        && (token.kind() != TrainerToken.Kind.SET_UP || setUpNeeded()))
                .orElseThrow(InvitationNotValidException::new);
    }

    private void lead(TrainerToken token, UUID trainer) {
        UUID workshop = token.workshop();
        if (workshop != null) {
            workshops.change(
                    workshop,
                    w -> {
                        new Roster(w).addTrainer(trainer);
                        return w.id();
                    },
                    new WorkshopSignal(workshop, WorkshopSignal.Kind.STAGE, null));
        }
    }

    private Session begin(UUID trainer) {
        return new Session(
                newToken(TrainerToken.Kind.SESSION, trainer, "", SESSION_LASTS), new Caller.Trainer(trainer));
    }

    private String newToken(TrainerToken.Kind kind, @Nullable UUID trainer, String label, Duration lasts) {
        String secret = Secrets.token();
        trainers.add(new TrainerToken(
                UUID.randomUUID(), Secrets.hash(secret), kind, trainer, null, label, now().plus(lasts)));
        return secret;
    }

    private Optional<Caller.Trainer> holder(String secret, TrainerToken.Kind kind) {
        return trainers.token(Secrets.hash(secret), now())
                .filter(token -> token.kind() == kind)
                .map(TrainerToken::trainer)
                .map(Caller.Trainer::new);
    }

    private String hashed(char[] password) {
        if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
            throw new WorkshopRefusal(
                    WorkshopRefusal.Reason.OUT_OF_RANGE,
                    "password",
                    password.length,
                    SHORTEST_PASSWORD,
                    LONGEST_PASSWORD);
        }
        return passwords.hash(password);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
