package org.kampus.application.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as it is kept.
 *
 * @param id the account
 * @param login name to sign in with
 * @param name name that others see
 * @param passwordHash the password, hashed with its salt and parameters
 * @param createdAt when it was made
 */
public record TrainerAccount(UUID id, String login, String name, String passwordHash, Instant createdAt) {}
