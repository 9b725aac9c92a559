package org.kampus.course;

import java.util.UUID;

/**
 * A course system that may open Kampus.
 *
 * @param name as a trainer calls it
 * @param issuer who signs its launches
 * @param clientId what Kampus is called there
 * @param authorization address that answers a login
 * @param token address that gives access to services
 * @param keys address of its public keys
 * @param audience for whom tokens for services are asked; the token's address as a rule
 * @param everyDeployment whether each installation within it is let in without asking
 */
public record Platform(
        UUID id,
        String name,
        String issuer,
        String clientId,
        String authorization,
        String token,
        String keys,
        String audience,
        boolean everyDeployment) {}
