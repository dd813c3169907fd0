package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.difference.Counted;
import news.parallax.difference.Discrepancy;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;

/** Makes lines of what is told of a time: each holds the accounts that say its words, and none that say others. */
final class MomentLines {
    /** From this share of shared terms on, of both, two say the same. */
    private static final double SAME = 0.6;
    /** What another time in the same words takes from their fitness to be a line. */
    private static final double OTHER_TIME = 0.4;
    /** What every further character takes. */
    private static final double OTHER_WORDS = 0.002;
    /** What each further statement that says the same is worth. */
    private static final double SHARED = 0.5;

    private final Tellings tellings;
    /** The ids of the claims that a telling stands in. */
    private final Map<Telling, Set<String>> claims = new IdentityHashMap<>();

    private final Map<Telling, List<Differs>> differing = new IdentityHashMap<>();

    /** That a telling differs from another, in some words of its own. */
    private record Differs(Telling other, List<Span> words) {}

    private record Fit(Dated dated, double fitness) {}

    MomentLines(Tellings tellings, List<Claim> claims) {
        this.tellings = tellings;
        for (Claim claim : claims) {
            claim.tellings()
                    .forEach(t ->
                            this.claims.computeIfAbsent(t, k -> new HashSet<>()).add(claim.id()));
            for (Discrepancy discrepancy : claim.discrepancies()) {
                Telling a = claim.tellings().get(discrepancy.a());
                Telling b = claim.tellings().get(discrepancy.b());
                differing.computeIfAbsent(a, k -> new ArrayList<>()).add(new Differs(b, discrepancy.wordsA()));
                differing.computeIfAbsent(b, k -> new ArrayList<>()).add(new Differs(a, discrepancy.wordsB()));
            }
        }
    }

    /** The lines of one time, those told by most accounts first, and among these what is not disputed. */
    List<Moment.Line> make(List<Dated> dated) {
        List<Dated> fittest = dated.stream()
                .map(d -> new Fit(
                        d,
                        fitness(d)
                                + SHARED
                                        * dated.stream()
                                                .filter(o -> isSame(d, o))
                                                .count()))
                .sorted(Comparator.comparingDouble((Fit f) -> -f.fitness())
                        .thenComparing(f -> f.dated().place()))
                .map(Fit::dated)
                .toList();
        List<List<Dated>> lines = new ArrayList<>();
        for (Dated each : fittest) {
            lines.stream()
                    .filter(line -> isSame(line.get(0), each))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Dated> line = new ArrayList<>();
                        lines.add(line);
                        return line;
                    })
                    .add(each);
        }
        return lines.stream()
                .map(this::line)
                .sorted(Comparator.comparingInt((Moment.Line l) -> -l.places().size())
                        .thenComparing(Moment.Line::disputed))
                .toList();
    }

    private Moment.Line line(List<Dated> line) {
        Dated head = line.get(0);
        AnnotatedArticle account = tellings.account(head.telling());
        Statement statement = head.telling().statement();
        Sentence sentence = account.sentences().get(statement.sentence());
        String summary = !head.isWhole()
                ? Summaries.line(account, head.words())
                : isCut(sentence.tokens(statement.span()))
                        ? Summaries.line(account, sentence.span())
                        : Summaries.line(account, statement);
        Set<Integer> listed = new TreeSet<>();
        List<Place> places = line.stream()
                .map(Dated::place)
                .filter(p -> listed.add(p.account()))
                .sorted()
                .toList();
        return new Moment.Line(summary, line.stream().anyMatch(this::isDisputed), places);
    }

    /** "To press for a truce" and "the lock to open again" say who does or expects it only with their sentence. */
    private static boolean isCut(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String tag = tokens.get(i).tag();
            if (tag.equals("VERB") || tag.equals("AUX")) {
                boolean ing = tokens.get(i).lower().endsWith("ing");
                return i == 0
                        ? ing
                        : tokens.get(i - 1).is("to")
                                || ing && tokens.get(i - 1).tag().equals("ADP");
            }
        }
        return true;
    }

    private boolean isDisputed(Dated dated) {
        return differing.getOrDefault(dated.telling(), List.of()).stream()
                .anyMatch(d -> dated.isWhole() || d.words().stream().anyMatch(dated.words()::contains));
    }

    private boolean isDiffering(Telling a, Telling b) {
        return differing.getOrDefault(a, List.of()).stream().anyMatch(d -> d.other() == b);
    }

    /** Of one claim, or clauses, which no claim is made of; with most of their words and all of their figures in common. */
    private boolean isSame(Dated a, Dated b) {
        if (a == b) {
            return true;
        }
        boolean together = !a.isWhole() || !b.isWhole() || isOfOneClaim(a.telling(), b.telling());
        return together
                && !isDiffering(a.telling(), b.telling())
                && a.telling().statement().negated() == b.telling().statement().negated()
                && isFirm(a) == isFirm(b)
                && figures(a).equals(figures(b))
                && Math.min(share(terms(a), terms(b)), share(terms(b), terms(a))) >= SAME;
    }

    private boolean isOfOneClaim(Telling a, Telling b) {
        return claims.getOrDefault(a, Set.of()).stream().anyMatch(claims.getOrDefault(b, Set.of())::contains);
    }

    private static boolean isFirm(Dated dated) {
        Certainty certainty = dated.telling().statement().certainty();
        return certainty == Certainty.ASSERTED || certainty == Certainty.REPORTED;
    }

    private static Set<Double> figures(Dated dated) {
        return dated.telling().statement().quantities().stream()
                .filter(q -> dated.words().contains(q.span()))
                .map(Counted::value)
                .collect(Collectors.toSet());
    }

    private Set<String> terms(Dated dated) {
        Statement statement = dated.telling().statement();
        AnnotatedArticle account = tellings.account(dated.telling());
        return Set.copyOf(
                dated.isWhole()
                        ? statement.terms()
                        : Terms.of(account.sentences().get(statement.sentence()).tokens(dated.words())));
    }

    /** The share of the terms of one that the other has. */
    private static double share(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() ? 0 : (double) shared / one.size();
    }

    /** How well words stand for a time: they can be read alone, tell of no other time and of little else. */
    private double fitness(Dated dated) {
        Statement statement = dated.telling().statement();
        long others = statement.times().stream()
                .filter(t -> t.isPoint()
                        && t.range() != null
                        && dated.words().contains(t.span())
                        && !dated.range().date().equals(t.range().date()))
                .count();
        return Summaries.alone(tellings.account(dated.telling()), statement, dated.words())
                - OTHER_TIME * others
                - OTHER_WORDS * dated.words().length();
    }
}
