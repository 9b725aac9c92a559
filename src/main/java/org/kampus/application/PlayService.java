package org.kampus.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.kampus.insight.Scorecard;
import org.kampus.insight.TargetsReached;
import org.kampus.insight.foresight.Foresight;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanLimits.Violation;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationResult;

/**
 * Solo play: the library of cases, games, their drafts, and the run of a quarter.
 *
 * <p>A game is looked at by whoever knows its id. It is listed for, changed and deleted by its {@link Player} only, who
 * may hand it over to another browser by a secret. Every change names the version its author saw; when the game is at another one by now, nothing is
 * stored and {@link StaleGameException} carries the newer game. No transaction and no lock is held while
 * a quarter is simulated.
 */
@ApplicationScoped
public class PlayService {

    /** Most characters a reason may have. */
    public static final int MAX_REASON_LENGTH = 280;

    private static final long SEEDS = 1_000_000_000L;

    private final CaseLibrary library;
    private final GameRepository games;
    private final SimulationQueue queue;
    private final Engine engine;
    private final Clock clock;
    private final ReplayCache replays;
    private final Consumer<QuarterPlayed> listener;
    private final Map<UUID, BackgroundRun> running = new HashMap<>();
    private final StartingPositions starts;
    private final SecureRandom seeds = new SecureRandom();

    /** For the container's proxy, which plays nothing itself. */
    @SuppressWarnings("NullAway")
    protected PlayService() {
        this(null, null, null, null, null, null);
    }

    /** Plays with the true engine and clock, and tells of each quarter when it is kept. */
    @Inject
    public PlayService(CaseLibrary library, GameRepository games, SimulationQueue queue, Event<QuarterPlayed> played) {
        this(library, games, queue, Simulator::run, Clock.systemUTC(), played::fire);
    }

    PlayService(
            CaseLibrary library,
            GameRepository games,
            SimulationQueue queue,
            Engine engine,
            Clock clock,
            Consumer<QuarterPlayed> listener) {
        this.library = library;
        this.games = games;
        this.queue = queue;
        this.engine = engine;
        this.clock = clock;
        this.replays = new ReplayCache(queue, engine);
        this.starts = new StartingPositions(queue);
        this.listener = listener;
    }

    /** Every case of the library, the broken ones with their problems. Never waits for a simulation. */
    public List<CaseListing> cases() {
        return library.entries().stream()
                .map(e -> new CaseListing(
                        e.id(),
                        e.scenario(),
                        e.digest(),
                        e.problems(),
                        e.scenario().flatMap(s -> starts.of(e.digest(), s))))
                .toList();
    }

    /** The cases somebody made for himself. Never waits for a simulation. */
    public List<CaseListing> ownCases(String owner) {
        return library.ownedBy(owner).stream()
                .map(e -> new CaseListing(e.id(), e.scenario(), e.digest(), e.problems(), Optional.empty()))
                .toList();
    }

    /** The text of a case's file, playable or not; empty if there is no such case. */
    public Optional<String> caseText(String scenarioId) {
        return library.entry(scenarioId).map(CatalogEntry::text);
    }

    /**
     * Begins a game with luck of its own; its draft is the plan the case begins with.
     *
     * @param owner token of the player
     * @throws NoSuchCaseException if there is no playable case of this name
     */
    public GameView start(String scenarioId, String owner) {
        return start(scenarioId, owner, seeds.nextLong(1, SEEDS));
    }

    /**
     * Begins a game with given luck, for example that of a game played before.
     *
     * @param owner token of the player
     * @param seed the luck
     * @throws NoSuchCaseException if there is no playable case of this name
     */
    public GameView start(String scenarioId, String owner, long seed) {
        CatalogEntry entry = library.entry(scenarioId).orElseThrow(() -> new NoSuchCaseException(scenarioId));
        Scenario scenario = entry.scenario().orElseThrow(() -> new NoSuchCaseException(scenarioId));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StoredGame game = new StoredGame(
                UUID.randomUUID(),
                StoredGame.FIRST_VERSION,
                Player.checked(owner),
                scenarioId,
                entry.text(),
                entry.digest(),
                seed,
                List.of(),
                scenario.startingPlan(),
                "",
                Foresight.NONE,
                now,
                now);
        games.add(game);
        OpenGame open = new OpenGame(game, scenario);
        replays.request(open);
        return open.view(false);
    }

    /**
     * A game as it is now.
     *
     * @throws NoSuchGameException if there is none of this id
     */
    public GameView game(UUID id) {
        return view(open(id));
    }

    /** The games a player began, last changed first. */
    public List<GameSummary> games(String owner) {
        return games.ownedBy(owner).stream().map(this::summary).toList();
    }

    /**
     * Whether a player may change a game.
     *
     * @throws NoSuchGameException if there is none of this id
     */
    public boolean mayChange(UUID id, String player) {
        return stored(id).owner().equals(player);
    }

    /**
     * The secret by which another browser takes a game over; good until that happens.
     *
     * @throws NotYourGameException if the game is another player's
     * @throws NoSuchGameException if there is none of this id
     */
    public String handOverSecret(UUID id, String player) {
        requirePlayer(stored(id), player);
        return HandOver.secret(id, player);
    }

    /**
     * Takes a game over: from now on this player may change it, and the one before may only look at it.
     *
     * @throws NotYourGameException if the secret is wrong, or the game has moved since it was shown
     * @throws NoSuchGameException if there is none of this id
     */
    public void takeOver(UUID id, String secret, String player) {
        String former = stored(id).owner();
        if (former.equals(player)) {
            return;
        }
        if (!HandOver.opens(secret, id, former) || !games.handOver(id, former, Player.checked(player))) {
            throw new NotYourGameException(id);
        }
    }

    /**
     * Keeps the plan of the next quarter while it is being made. A plan that breaks limits is kept too.
     *
     * @param player token of the player
     * @param version the version of the game the caller saw
     * @param reason why the plan is so, at most {@link #MAX_REASON_LENGTH} characters
     * @return the game with the draft; at the same version if nothing was new
     * @throws NotYourGameException if the game is another player's
     * @throws StaleGameException if the game was changed since
     * @throws IllegalArgumentException if the reason is too long
     * @throws org.kampus.scenario.InvalidPlanException if a value is beyond what plans may hold anywhere
     * @throws IllegalStateException if the game is over
     * @throws NoSuchGameException if there is none of this id
     */
    public GameView saveDraft(UUID id, String player, long version, OperatingPlan draft, String reason) {
        if (reason.length() > MAX_REASON_LENGTH) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the reason has %d characters but may have %d at most; maybe shorten it",
                    reason.length(),
                    MAX_REASON_LENGTH));
        }
        OpenGame game = openAt(id, player, version);
        StoredGame stored = game.stored();
        PlanCodec.fromJson(PlanCodec.toJson(draft));
        if (stored.draft().equals(draft) && stored.reason().equals(reason)) {
            return view(game);
        }
        return replaced(game, stored.withDraft(draft, reason, after(stored)));
    }

    /**
     * Keeps what the player expects of the next quarter.
     *
     * @throws NotYourGameException if the game is another player's
     * @throws StaleGameException if the game was changed since
     * @throws IllegalStateException if the game is over
     * @throws NoSuchGameException if there is none of this id
     */
    public GameView foresee(UUID id, String player, long version, Foresight foresight) {
        OpenGame game = openAt(id, player, version);
        return replaced(game, game.stored().withForesight(foresight, after(game.stored())));
    }

    private GameView replaced(OpenGame game, StoredGame next) {
        return games.replace(next)
                .map(g -> view(new OpenGame(g, game.scenario())))
                .orElseThrow(() -> stale(game.id()));
    }

    /**
     * Simulates the next quarter under the draft, in the background, and adds it to the game. Asked twice
     * for the same quarter, gives the same run.
     *
     * @param player token of the player
     * @param version the version of the game the caller saw
     * @throws NotYourGameException if the game is another player's
     * @throws StaleGameException if the game was changed since
     * @throws PlanNotAllowedException if the draft breaks limits of the case
     * @throws IllegalStateException if the game is over
     * @throws NoSuchGameException if there is none of this id
     */
    public QuarterRun runQuarter(UUID id, String player, long version) {
        OpenGame game = openAt(id, player, version);
        List<Violation> violations = game.scenario()
                .limits()
                .violations(game.stored().draft(), game.scenario().pay());
        if (!violations.isEmpty()) {
            throw new PlanNotAllowedException(violations);
        }
        BackgroundRun run = new BackgroundRun(version, ended -> forget(id, ended));
        BackgroundRun former;
        synchronized (running) {
            former = running.get(id);
            if (former != null && former.version() == version && !former.isCancelled()) {
                return former;
            }
            running.put(id, run);
        }
        if (former != null && former.version() != version) {
            former.fail(stale(id));
            former.cancel();
        }
        run.start(queue, () -> engine.run(game.nextInput(), true, run), result -> store(game, result));
        return run;
    }

    /** The run of a game's next quarter that is going on now, for a page that was left and opened again. */
    public Optional<QuarterRun> running(UUID id) {
        synchronized (running) {
            return Optional.ofNullable(running.get(id));
        }
    }

    /**
     * The traced result of everything played so far, history included. Waits for a simulation when the
     * result is not in memory: never call it in a transaction, or on a thread that a page waits for.
     *
     * @throws NoSuchGameException if there is none of this id
     */
    public SimulationResult replay(UUID id) {
        return replays.get(open(id));
    }

    /**
     * Deletes a game for good and stops its run.
     *
     * @throws NoSuchGameException if this player has no such game
     */
    public void delete(UUID id, String owner) {
        if (!games.delete(id, owner)) {
            throw new NoSuchGameException(id);
        }
        running(id).ifPresent(QuarterRun::cancel);
        replays.forget(id);
    }

    private void forget(UUID id, BackgroundRun run) {
        synchronized (running) {
            running.remove(id, run);
        }
    }

    private GameView store(OpenGame game, SimulationResult result) {
        StoredGame stored = game.stored();
        Instant now = after(stored);
        PlayedQuarter quarter = new PlayedQuarter(
                stored.played().size() + 1,
                stored.draft(),
                stored.reason(),
                stored.foresight(),
                result.digest(),
                Simulator.ENGINE_VERSION,
                Scorecard.of(result.quarters().getLast()),
                now);
        OpenGame next = games.replace(stored.withQuarter(quarter, now))
                .map(g -> new OpenGame(g, game.scenario()))
                .orElseThrow(() -> stale(game.id()));
        replays.put(next, result);
        listener.accept(new QuarterPlayed(
                stored.owner(),
                stored.scenarioId(),
                quarter.number(),
                game.scenario().quarters(),
                TargetsReached.of(
                        game.scenario().briefing().targets(),
                        next.stored().played().stream()
                                .map(PlayedQuarter::scores)
                                .toList())));
        return view(next);
    }

    private GameView view(OpenGame game) {
        return game.view(replays.changed(game.id(), game.played().size()));
    }

    private GameSummary summary(GameHeading game) {
        Scenario scenario = library.read(game.scenarioId(), game.scenarioDigest(), game.scenarioText());
        return new GameSummary(
                game.id(),
                game.scenarioId(),
                scenario.title(),
                game.played() + 1,
                scenario.quarters(),
                game.played() >= scenario.quarters(),
                game.updatedAt());
    }

    private OpenGame open(UUID id) {
        return open(stored(id));
    }

    private StoredGame stored(UUID id) {
        return games.find(id).orElseThrow(() -> new NoSuchGameException(id));
    }

    private static void requirePlayer(StoredGame game, String player) {
        if (!game.owner().equals(player)) {
            throw new NotYourGameException(game.id());
        }
    }

    private OpenGame open(StoredGame game) {
        return new OpenGame(game, library.read(game.scenarioId(), game.scenarioDigest(), game.scenarioText()));
    }

    private OpenGame openAt(UUID id, String player, long version) {
        OpenGame game = open(id);
        requirePlayer(game.stored(), player);
        if (game.stored().version() != version) {
            throw new StaleGameException(view(game));
        }
        game.requireUnfinished();
        return game;
    }

    private StaleGameException stale(UUID id) {
        return new StaleGameException(game(id));
    }

    /** Now, but later than the game's last change, whatever the clock says. */
    private Instant after(StoredGame game) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(game.updatedAt()) ? now : game.updatedAt().plus(1, ChronoUnit.MICROS);
    }
}
