package news.parallax.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.difference.Counted;
import news.parallax.origin.Origins;
import news.parallax.quote.QuoteMatch;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/**
 * How many independent origins stand behind the line of a claim. A telling stands behind it surely if it says the same, or
 * more or less of it, with one of its figures where it has any; perhaps if it tells the thing without its figures, less
 * firmly, or in a way that cannot be compared; not at all if it differs, denies what the line says, or tells of another
 * state of things.
 *
 * <p>Counts; does not ask who is right, nor who is to be believed.
 */
final class Backing {
    /** So many sentences away a speaker may still be meant. */
    private static final int BESIDE = 1;

    private final Tellings all;
    private final Origins origins;
    /** By telling, those that have words in common with it that somebody was the first to say. */
    private final Map<Integer, Set<Integer>> sameWords = new HashMap<>();

    Backing(Tellings all, List<QuoteMatch> matches, Origins origins) {
        this.all = all;
        this.origins = origins;
        for (QuoteMatch match : matches) {
            if (match.words() >= QuoteMatch.TELLING_WORDS) {
                sameWords.computeIfAbsent(match.a(), m -> new TreeSet<>()).add(match.b());
            }
        }
    }

    /** The fewest and the most: every doubt falls one way, then the other. */
    Origins.Count count(List<Integer> cluster, int lead, List<Relation> relations) {
        Statement line = statement(cluster.get(lead));
        Set<Integer> surely = new TreeSet<>();
        Set<Integer> perhaps = new TreeSet<>();
        for (int i = 0; i < cluster.size(); i++) {
            Statement statement = statement(cluster.get(i));
            if (isDenied(statement) != isDenied(line) || hasOtherFigure(line, statement)) {
                continue;
            }
            boolean firm = hasFigure(line, statement) && statement.negated() == line.negated();
            switch (relations.get(i)) {
                case SAME, DETAIL -> (firm ? surely : perhaps).add(cluster.get(i));
                case CERTAINTY, INCOMPARABLE -> perhaps.add(cluster.get(i));
                case DIFFERS, LATER -> {}
            }
        }
        int least = count(surely).min();
        perhaps.addAll(surely);
        return new Origins.Count(least, Math.max(least, count(perhaps).max()));
    }

    private Statement statement(int telling) {
        return all.all().get(telling).statement();
    }

    private int account(int telling) {
        return all.all().get(telling).account();
    }

    private Origins.Count count(Set<Integer> tellings) {
        List<Set<Integer>> perhapsOne = new ArrayList<>(bySpeaker(tellings));
        for (int telling : tellings) {
            for (int other : tellings) {
                if (account(telling) != account(other)
                        && (isOfSameWords(telling, other) || namesOutlet(telling, other))) {
                    perhapsOne.add(Set.of(account(telling), account(other)));
                }
            }
        }
        return origins.count(
                tellings.stream()
                        .map(t -> new Place(account(t), statement(t).span()))
                        .toList(),
                perhapsOne);
    }

    private boolean isOfSameWords(int telling, int other) {
        return sameWords.getOrDefault(telling, Set.of()).contains(other);
    }

    /** "Alder House put out a statement, which speaks of it". */
    private boolean namesOutlet(int telling, int other) {
        return named(account(telling), statement(telling)).anyMatch(name -> isOutlet(name, account(other)));
    }

    /**
     * The accounts that may have it from each speaker: those that say so, those whose own outlet the speaker is, those that
     * cite somebody whom they do not name, and those that cite no one for it though they give words in quotation marks, name
     * that speaker in it or cite them in the sentence before or after.
     */
    private Collection<Set<Integer>> bySpeaker(Set<Integer> tellings) {
        Map<String, Set<Integer>> accounts = new TreeMap<>();
        for (int telling : tellings) {
            String speaker = speaker(account(telling), statement(telling));
            if (!isUnnamed(speaker)) {
                accounts.computeIfAbsent(speaker, s -> new TreeSet<>()).add(account(telling));
            }
        }
        for (int telling : tellings) {
            Statement statement = statement(telling);
            boolean cites = statement.speaker() != null;
            boolean anyone = cites
                    ? isUnnamed(speaker(account(telling), statement))
                    : !statement.quotes().isEmpty();
            Set<String> beside = cites ? Set.of() : speakersBeside(all.all().get(telling));
            accounts.forEach((speaker, from) -> {
                if (anyone || beside.contains(speaker) || isOutlet(speaker, account(telling))) {
                    from.add(account(telling));
                }
            });
        }
        return accounts.values();
    }

    /** {@code Alder House} is the outlet {@code Alder House – Office of the President}. */
    private boolean isOutlet(String name, int account) {
        String outlet = all.accounts().get(account).article().outlet();
        return outlet != null && !name.isEmpty() && (bare(outlet) + " ").startsWith(bare(name) + " ");
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private Set<String> speakersBeside(Telling telling) {
        return all.account(telling).statements().stream()
                .filter(s -> Math.abs(s.sentence() - telling.statement().sentence()) <= BESIDE)
                .flatMap(s -> Stream.concat(
                        Stream.of(speaker(telling.account(), s)),
                        s.equals(telling.statement()) ? named(telling.account(), s) : Stream.of()))
                .collect(Collectors.toSet());
    }

    private Stream<String> named(int account, Statement statement) {
        return statement.names().stream().map(name -> all.entities().common(account, name.entity()));
    }

    /** "Officials", "two people who were in the room": it may be anybody. */
    private static boolean isUnnamed(String speaker) {
        return speaker.chars().noneMatch(Character::isUpperCase);
    }

    /** The speaker by the name that all accounts have in common; empty where none is named. */
    private String speaker(int account, Statement statement) {
        return statement.speaker() == null ? "" : all.entities().common(account, statement.speaker());
    }

    private static boolean isDenied(Statement statement) {
        return statement.certainty() == Certainty.DENIED;
    }

    /** Another number of the dead, aboard or the like, and none of the line's figures. */
    private static boolean hasOtherFigure(Statement line, Statement statement) {
        return !hasFigure(line, statement)
                && line.quantities().stream()
                        .filter(Counted::isToll)
                        .anyMatch(q -> statement.quantities().stream()
                                .anyMatch(o -> Counted.key(o).equals(Counted.key(q))));
    }

    /** Whether a statement has one of the figures of the line; so too where the line has none. */
    private static boolean hasFigure(Statement line, Statement statement) {
        return line.quantities().isEmpty()
                || line.quantities().stream()
                        .anyMatch(q -> statement.quantities().stream()
                                .anyMatch(o ->
                                        Counted.key(o).equals(Counted.key(q)) && Counted.value(o) == Counted.value(q)));
    }
}
