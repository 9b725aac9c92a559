package org.kampus.application.workshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kampus.workshop.PlainText;

/** Keeps trainers in memory, for tests. */
public final class InMemoryTrainers implements TrainerRepository {

    private final Map<UUID, TrainerAccount> accounts = new ConcurrentHashMap<>();
    private final Map<UUID, TrainerToken> tokens = new ConcurrentHashMap<>();

    /** Nobody yet. */
    public InMemoryTrainers() {}

    /** An account that was there before, each later than the ones made before it. */
    public Caller.Trainer trainer(String name) {
        TrainerAccount account =
                new TrainerAccount(UUID.randomUUID(), name, name, "", Instant.EPOCH.plusSeconds(accounts.size()));
        accounts.put(account.id(), account);
        return new Caller.Trainer(account.id());
    }

    @Override
    public boolean any() {
        return !accounts.isEmpty();
    }

    @Override
    public Optional<TrainerAccount> find(UUID id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<TrainerAccount> findByLogin(String folded) {
        return accounts.values().stream()
                .filter(a -> PlainText.folded(a.login()).equals(folded))
                .findFirst();
    }

    @Override
    public Optional<TrainerAccount> first() {
        return accounts.values().stream().min(Comparator.comparing(TrainerAccount::createdAt));
    }

    @Override
    public List<String> logins() {
        return accounts.values().stream().map(TrainerAccount::login).sorted().toList();
    }

    @Override
    public boolean accept(UUID token, TrainerAccount account) {
        if (findByLogin(PlainText.folded(account.login())).isPresent() || !end(token)) {
            return false;
        }
        accounts.put(account.id(), account);
        return true;
    }

    @Override
    public void changePassword(UUID trainer, String passwordHash) {
        accounts.computeIfPresent(
                trainer, (id, a) -> new TrainerAccount(id, a.login(), a.name(), passwordHash, a.createdAt()));
        tokens.values().removeIf(t -> trainer.equals(t.trainer()));
    }

    @Override
    public void add(TrainerToken token) {
        tokens.put(token.id(), token);
    }

    @Override
    public Optional<TrainerToken> token(String hash, Instant now) {
        return tokens.values().stream()
                .filter(t -> t.hash().equals(hash) && t.expiresAt().isAfter(now))
                .findFirst();
    }

    @Override
    public List<TrainerToken> programs(UUID trainer) {
        return tokens.values().stream()
                .filter(t -> trainer.equals(t.trainer()) && t.kind() == TrainerToken.Kind.PROGRAM)
                .toList();
    }

    @Override
    public boolean end(UUID token) {
        return tokens.remove(token) != null;
    }

    @Override
    public void endAll(TrainerToken.Kind kind) {
        tokens.values().removeIf(t -> t.kind() == kind);
    }

    @Override
    public void sweep(Instant now) {
        tokens.values().removeIf(t -> t.expiresAt().isBefore(now));
    }
}
