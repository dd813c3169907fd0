package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.quote.Words.Word;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.attribution.Attribution;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that may be somebody's very words.
 *
 * @param telling it stands in, as a place in the list of tellings
 * @param account of the telling
 * @param span where it stands
 * @param text as it stands there, in one line
 * @param kind how it is given
 * @param speaker whose words, by the name that the event has for them; null when unknown
 * @param words of it, gaps among them
 */
record Passage(
        int telling,
        int account,
        Span span,
        String text,
        Kind kind,
        @Nullable String speaker,
        List<Word> words) {
    /** How words are given. */
    enum Kind {
        /** In quotation marks. */
        QUOTED,
        /** Without marks, as somebody's words in full. */
        GIVEN,
        /** The account's own; somebody's very words where the account is itself what others quote. */
        OWN
    }

    /** Of a longer quotation the rest is not compared: aligning takes time and room by the square. */
    private static final int MAX_WORDS = 300;

    /** All that the tellings quote, and what they say word for word without marks, in order. */
    static List<Passage> of(Tellings tellings) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.all().get(i);
            Statement statement = telling.statement();
            for (Span quote : statement.quotes()) {
                passages.add(passage(tellings, i, quote, Kind.QUOTED));
            }
            Kind kind = statement.quotes().isEmpty() ? unquoted(tellings.account(telling), statement) : null;
            if (kind != null) {
                passages.add(passage(tellings, i, statement.span(), kind));
            }
        }
        return passages;
    }

    private static Passage passage(Tellings tellings, int number, Span span, Kind kind) {
        Telling telling = tellings.all().get(number);
        AnnotatedArticle account = tellings.account(telling);
        List<Word> all = Words.of(account.article().snapshot(), span);
        String speaker = telling.statement().speaker();
        return new Passage(
                number,
                telling.account(),
                span,
                account.text(span).replaceAll("[\\s\\u00a0]+", " ").strip(),
                kind,
                speaker == null ? null : tellings.entities().common(telling.account(), speaker),
                List.copyOf(all.subList(0, Math.min(all.size(), MAX_WORDS))));
    }

    /**
     * Words without marks that may still be somebody's very words. What is told of a speaker in other words may change a tense
     * and alters no quotation: null.
     */
    private static @Nullable Kind unquoted(AnnotatedArticle account, Statement statement) {
        List<Attribution> around = account.attributions().stream()
                .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(statement.span())))
                .toList();
        boolean direct = around.stream()
                .anyMatch(a -> a.kind() == Attribution.Kind.DIRECT
                        && a.content().stream().anyMatch(c -> c.contains(statement.span())));
        return direct ? Kind.GIVEN : around.isEmpty() ? Kind.OWN : null;
    }

    boolean quoted() {
        return kind == Kind.QUOTED;
    }

    /** Where it stands. */
    Place place() {
        return new Place(account, span);
    }

    /** The wording, the same for all that have it. */
    String wording() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Its content words, stemmed, in order. */
    List<String> content() {
        return words.stream()
                .filter(w -> !w.gap() && !Terms.isStopWord(w.shown()) && !Terms.isStopWord(w.text()))
                .map(w -> Terms.of(w.text().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
