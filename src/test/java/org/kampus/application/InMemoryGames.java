package org.kampus.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps games in memory, for tests. */
final class InMemoryGames implements GameRepository {

    private final Map<UUID, StoredGame> games = new ConcurrentHashMap<>();

    @Override
    public void add(StoredGame game) {
        games.put(game.id(), game);
    }

    @Override
    public Optional<StoredGame> find(UUID id) {
        return Optional.ofNullable(games.get(id));
    }

    @Override
    public List<GameHeading> ownedBy(String owner) {
        return games.values().stream()
                .filter(game -> game.owner().equals(owner))
                .sorted(Comparator.comparing(StoredGame::updatedAt).reversed())
                .map(game -> new GameHeading(
                        game.id(),
                        game.scenarioId(),
                        game.scenarioText(),
                        game.scenarioDigest(),
                        game.played().size(),
                        game.updatedAt()))
                .toList();
    }

    @Override
    public synchronized Optional<StoredGame> replace(StoredGame game) {
        StoredGame kept = games.get(game.id());
        if (kept == null || kept.version() != game.version()) {
            return Optional.empty();
        }
        StoredGame next = new StoredGame(
                game.id(),
                game.version() + 1,
                kept.owner(),
                game.scenarioId(),
                game.scenarioText(),
                game.scenarioDigest(),
                game.seed(),
                game.played(),
                game.draft(),
                game.reason(),
                game.foresight(),
                game.createdAt(),
                game.updatedAt());
        games.put(game.id(), next);
        return Optional.of(next);
    }

    @Override
    public synchronized boolean handOver(UUID id, String former, String next) {
        StoredGame kept = games.get(id);
        if (kept == null || !kept.owner().equals(former)) {
            return false;
        }
        games.put(
                id,
                new StoredGame(
                        id,
                        kept.version(),
                        next,
                        kept.scenarioId(),
                        kept.scenarioText(),
                        kept.scenarioDigest(),
                        kept.seed(),
                        kept.played(),
                        kept.draft(),
                        kept.reason(),
                        kept.foresight(),
                        kept.createdAt(),
                        kept.updatedAt()));
        return true;
    }

    @Override
    public synchronized boolean delete(UUID id, String owner) {
        StoredGame kept = games.get(id);
        return kept != null && kept.owner().equals(owner) && games.remove(id, kept);
    }
}
