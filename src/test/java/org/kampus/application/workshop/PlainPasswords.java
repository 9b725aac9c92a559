package org.kampus.application.workshop;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/** Takes no time for hashing, for tests. */
class PlainPasswords implements Pbkdf2PasswordHash {

    @Override
    public String generate(char[] password) {
        return "hash of " + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
        return generate(password).equals(hashed);
    }
}
