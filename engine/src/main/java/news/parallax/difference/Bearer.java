package news.parallax.difference;

import java.util.List;
import java.util.Set;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/** Whom a number is of, as far as the names around it tell. */
final class Bearer {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");
    /** Sentences back in which the one is named whom "he" means. */
    private static final int BACK = 2;
    /** "Halla Brecht, aged 34", "34-year-old Halla Brecht", in characters. */
    private static final int BESIDE = 12;

    private Bearer() {}

    /** The person last named before a number, in the sentences before where only "he" stands here; empty for none. */
    static String before(Pair pair, Telling telling, Ground ground, Quantity quantity) {
        AnnotatedArticle account = pair.tellings().account(telling);
        int sentence = telling.statement().sentence();
        boolean pronoun = ground.of(telling).tokens().stream()
                .anyMatch(t -> PRONOUNS.contains(t.lower())
                        && t.span().start() < quantity.span().start());
        int from = account.sentences()
                .get(pronoun ? Math.max(0, sentence - BACK) : sentence)
                .span()
                .start();
        return account.names().stream()
                .filter(n -> n.type() == Name.Type.PERSON
                        && n.span().start() >= from
                        && n.span().end() <= quantity.span().start())
                .reduce((x, y) -> y)
                .map(n -> ground.common(telling, n.entity()))
                .orElse("");
    }

    /** The person whose name stands right beside an age, or who alone is named ("Brecht died in the tram at 34"); empty for none. */
    static String ofAge(Telling telling, Ground ground, Quantity quantity) {
        Span span = quantity.span();
        for (Name name : telling.statement().names()) {
            boolean before = name.span().end() <= span.start()
                    && span.start() - name.span().end() <= BESIDE;
            boolean after = name.span().start() >= span.end() && name.span().start() - span.end() <= BESIDE;
            if (name.type() == Name.Type.PERSON && (before || after)) {
                return ground.common(telling, name.entity());
            }
        }
        List<String> people = telling.statement().names().stream()
                .filter(n -> n.type() == Name.Type.PERSON)
                .map(n -> ground.common(telling, n.entity()))
                .distinct()
                .toList();
        return people.size() == 1 && !hasRole(ground.of(telling), span) ? people.get(0) : "";
    }

    /** "A 14-year-old girl": somebody beside those who are named. */
    private static boolean hasRole(Wording wording, Span span) {
        return wording.wordBefore(span).matches("an?|the|another|some");
    }

    /** Another surname, or another given name to it. */
    static boolean isOther(String a, String b) {
        boolean full = a.indexOf(' ') > 0 && b.indexOf(' ') > 0;
        return !Ground.lastWord(a).equals(Ground.lastWord(b)) || full && a.charAt(0) != b.charAt(0);
    }
}
