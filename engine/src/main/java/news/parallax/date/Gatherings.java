package news.parallax.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.date.Facts.Gathering;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.text.Sentence;
import news.parallax.text.Span;

/**
 * Finds summits and games whose place is named in the same sentence: "the G20 summit in Antalya", "the Rio Olympics". "A
 * summit in Canada" may be any of those that were there.
 */
final class Gatherings {
    private static final Pattern NAMED = Pattern.compile("\\b(?:(?<g20>G-?20|Group of (?:20|Twenty))"
            + "|(?<g7>G-?[78]|Group of (?:Seven|Eight|7|8))|(?<nato>NATO|Nato)|(?<apec>APEC|Apec|Asia-Pacific Economic"
            + " Cooperation))\\b[^.;]{0,40}?\\b(?:[Ss]ummit|meeting|conference|gathering)\\b"
            + "|\\b(?<olympics>Olympics|Olympic Games)\\b|\\b(?<any>summit)\\b");
    private static final Map<String, String> KINDS =
            Map.of("g20", "G20", "g7", "G7", "nato", "NATO", "apec", "APEC", "olympics", "Olympics");
    private static final int REACH = 60;

    private final Facts facts = Facts.shipped();

    List<Clue> find(Article article, List<Sentence> sentences) {
        List<Clue> clues = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String text = article.snapshot().text(sentence.span());
            if (!text.contains("ummit") && !text.contains("lympic") && !text.contains("G")) {
                continue;
            }
            Matcher m = NAMED.matcher(text);
            while (m.find()) {
                List<Gathering> meant = meant(text, m);
                if (meant.isEmpty() || clues.stream().anyMatch(c -> c.anchor().equals(anchor(meant)))) {
                    continue;
                }
                int offset = sentence.span().start();
                Kind kind =
                        TimeClues.isAhead(sentence, offset + m.start()) ? Kind.GATHERING_AHEAD : Kind.GATHERING_PAST;
                clues.add(new Clue(kind, article, new Span(offset + m.start(), offset + m.end()), anchor(meant)));
            }
        }
        return clues;
    }

    /** Those of the kind that were at a place named near: after "in" or "at", or right before. */
    private List<Gathering> meant(String text, Matcher m) {
        String near = text.substring(Math.max(0, m.start() - REACH), Math.min(text.length(), m.end() + REACH));
        List<Gathering> meant = new ArrayList<>();
        for (Gathering gathering : facts.gatherings()) {
            if (isOf(m, gathering.kind()) && gathering.places().stream().anyMatch(p -> isAt(near, p, m.group()))) {
                meant.add(gathering);
            }
        }
        return meant;
    }

    private static boolean isOf(Matcher m, String kind) {
        if (m.group("any") != null) {
            return KINDS.containsValue(kind) && !kind.equals("Olympics");
        }
        return KINDS.entrySet().stream()
                .anyMatch(k -> m.group(k.getKey()) != null && k.getValue().equals(kind));
    }

    private static boolean isAt(String near, String place, String named) {
        String folded = Facts.fold(near);
        String word = Facts.fold(named);
        int at = folded.indexOf(place);
        while (at >= 0) {
            int end = at + place.length();
            boolean whole = (at == 0 || !Character.isLetter(folded.charAt(at - 1)))
                    && (end == folded.length() || !Character.isLetter(folded.charAt(end)));
            String before = folded.substring(Math.max(0, at - 18), at);
            String after = folded.substring(end, Math.min(folded.length(), end + word.length() + 8));
            boolean placed = before.matches("(?s).*\\b(?:in|at)(?: the)?(?: [a-z' -]+,)? ")
                    || after.matches("(?s)(?:'s)?(?: summer| winter)? " + Pattern.quote(word) + ".*");
            if (whole && placed) {
                return true;
            }
            at = folded.indexOf(place, at + 1);
        }
        return false;
    }

    /** "Last week at a summit in Canada": the summit's days are known. */
    static List<Clue> near(Article article, List<Sentence> sentences, List<TimeExpression> times, List<Clue> clues) {
        List<Clue> found = new ArrayList<>();
        for (Clue clue : clues) {
            if (!(clue.anchor() instanceof Anchor.Stretches)
                    || clue.kind() != Kind.GATHERING_PAST && clue.kind() != Kind.GATHERING_AHEAD) {
                continue;
            }
            for (TimeExpression time : times) {
                Nearness nearness =
                        time.isPoint() ? Nearness.of(time, article.snapshot().text(time.span())) : null;
                if (nearness != null && isBeside(article, sentences, time.span(), clue.span())) {
                    found.add(new Clue(
                            nearness.link(),
                            article,
                            time.span(),
                            new Anchor.Same(clue.anchor(), 1, nearness, clue.kind() == Kind.GATHERING_AHEAD),
                            clue));
                }
            }
        }
        return found;
    }

    /** In one sentence, with nothing that parts clauses between. */
    private static boolean isBeside(Article article, List<Sentence> sentences, Span a, Span b) {
        Span between = new Span(Math.min(a.end(), b.end()), Math.max(a.start(), b.start()));
        return !a.overlaps(b)
                && between.length() <= REACH
                && article.snapshot().text(between).matches("[^,.;:\\n]*")
                && sentences.stream()
                        .anyMatch(s -> s.span().contains(a) && s.span().contains(b));
    }

    private static Anchor.Stretches anchor(List<Gathering> meant) {
        return new Anchor.Stretches(
                meant.stream().map(g -> Anchor.Stretch.of(g.from(), g.to())).toList());
    }
}
