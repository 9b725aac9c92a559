package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** The trainers as Jakarta Security knows them, by folded name and password. */
@ApplicationScoped
class TrainerIdentities implements IdentityStore {

    /** The group of everybody with an account. */
    static final String TRAINERS = "trainers";

    private final TrainerRepository trainers;
    private final Passwords passwords;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TrainerIdentities() {
        this(null, null);
    }

    @Inject
    TrainerIdentities(TrainerRepository trainers, Passwords passwords) {
        this.trainers = trainers;
        this.passwords = passwords;
    }

    /** Checks a name and a password. The specification's own way to it looks for a public class, without proxies. */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential named
                ? checked(named)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult checked(UsernamePasswordCredential credential) {
        Optional<TrainerAccount> account = trainers.findByLogin(credential.getCaller());
        // An unknown name costs as much time as a known one.
        boolean right = passwords.verify(
                credential.getPassword().getValue(),
                account.map(TrainerAccount::passwordHash).orElseGet(passwords::nobodys));
        return right && account.isPresent()
                ? new CredentialValidationResult(account.get().login(), Set.of(TRAINERS))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
