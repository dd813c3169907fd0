package news.parallax.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.difference.Counted;
import news.parallax.origin.Origins;
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
    private final Tellings all;
    private final Origins origins;

    Backing(Tellings all, Origins origins) {
        this.all = all;
        this.origins = origins;
    }

    /** The fewest and the most: every doubt falls one way, then the other. */
    Origins.Count count(List<Telling> tellings, int lead, List<Relation> relations) {
        Statement line = tellings.get(lead).statement();
        Set<Integer> surely = new TreeSet<>();
        Set<Integer> perhaps = new TreeSet<>();
        for (int i = 0; i < tellings.size(); i++) {
            Statement statement = tellings.get(i).statement();
            if (isDenied(statement) != isDenied(line)) {
                continue;
            }
            switch (relations.get(i)) {
                case SAME, DETAIL -> (hasFigure(line, statement) ? surely : perhaps).add(i);
                case CERTAINTY, INCOMPARABLE -> perhaps.add(i);
                case DIFFERS, LATER -> {}
            }
        }
        int least = ofOneSpeaker(tellings, surely) ? 1 : count(tellings, surely).min();
        perhaps.addAll(surely);
        return new Origins.Count(least, Math.max(least, count(tellings, perhaps).max()));
    }

    private Origins.Count count(List<Telling> tellings, Set<Integer> some) {
        return origins.count(some.stream()
                .map(tellings::get)
                .map(t -> new Place(t.account(), t.statement().span()))
                .toList());
    }

    /** Accounts that all have it from one and the same speaker may rest on that one origin. */
    private boolean ofOneSpeaker(List<Telling> tellings, Set<Integer> some) {
        Set<String> speakers = some.stream()
                .map(tellings::get)
                .map(t -> t.statement().speaker() == null
                        ? ""
                        : all.entities().common(t.account(), t.statement().speaker()))
                .collect(Collectors.toSet());
        return speakers.size() == 1 && !speakers.contains("");
    }

    private static boolean isDenied(Statement statement) {
        return statement.certainty() == Certainty.DENIED;
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
