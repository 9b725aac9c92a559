package org.kampus.application.workshop;

import java.util.UUID;

/**
 * A trainer as trainers see them.
 *
 * @param id the account
 * @param login name to sign in with, unique ignoring case
 * @param name name that others see
 */
public record TrainerView(UUID id, String login, String name) {}
