package news.parallax.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.Weights;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same happening told of in two accounts, in one by its day ("the hearings on June 8 and 9") and in the other by its
 * nearness ("the hearings on Monday and Tuesday"). It is the same where the words around share much, weighted by how
 * rare they are in these accounts, and where both lie ahead or both do not.
 */
final class Happenings {
    private static final Pattern MONTH_DAY =
            Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T.*)?(?:/XXXX-(\\d\\d)-(\\d\\d).*)?");
    private static final Set<String> TIME_WORDS =
            WordList.of("monda tuesd wedne thurs frida satur sunda janua febru march april may june"
                    + " juli augus septe octob novem decem month week year day last next earli later todai tomor"
                    + " yeste time ago");
    /** Words that tell which one it was, though they carry no content: "the first since". */
    private static final Set<String> WHICH = WordList.of("first second third");

    private static final Set<String> RELATIONS = WordList.of("since after before");
    private static final Set<String> HINGES =
            WordList.of("since after before when while that which who because but ; : \u201c \u201d \"");

    private static final int STEM = 5;
    private static final int REACH = 14;
    private static final int LONGEST = 7;
    private static final int SHARED_TERMS = 3;
    private static final double ALIKE = .3;

    /**
     * A place that tells of something.
     *
     * @param named the day it names; null where it tells the nearness alone
     * @param length how many days it names
     */
    private record Mention(
            int account,
            Article article,
            Sentence sentence,
            Span span,
            Set<String> terms,
            boolean ahead,
            @Nullable Anchor named,
            int length,
            @Nullable Nearness nearness) {}

    private static final Comparator<Mention> ORDER =
            Comparator.comparing((Mention m) -> m.article.input()).thenComparing(Mention::span);

    private Happenings() {}

    /** For each account the clues that come of it. */
    static List<List<Clue>> find(List<AnnotatedArticle> accounts) {
        List<List<Clue>> found = new ArrayList<>();
        List<Mention> named = new ArrayList<>();
        List<Mention> near = new ArrayList<>();
        List<Set<String>> texts = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            found.add(new ArrayList<>());
            for (Sentence sentence : accounts.get(a).sentences()) {
                texts.add(terms(sentence.tokens()));
            }
            for (Mention mention : mentions(a, accounts.get(a))) {
                (mention.named == null ? near : named).add(mention);
            }
        }
        Weights weights = Weights.of(texts);
        for (Mention a : near) {
            Mention best = null;
            double nearest = ALIKE;
            for (Mention b : named) {
                double likeness = a.account == b.account || a.ahead != b.ahead ? 0 : likeness(a, b, weights);
                if (likeness > nearest || likeness == nearest && best != null && ORDER.compare(b, best) < 0) {
                    nearest = likeness;
                    best = b;
                }
            }
            if (best != null) {
                found.get(a.account).add(link(a, best));
            }
        }
        return found;
    }

    private static Clue link(Mention near, Mention named) {
        Nearness nearness = Objects.requireNonNull(near.nearness);
        Anchor day = Objects.requireNonNull(named.named);
        Clue other = new Clue(Kind.MONTHDAY_PAST, named.article, named.span, day);
        return new Clue(
                nearness.link(),
                near.article,
                near.span,
                new Anchor.Same(day, named.length, nearness, near.ahead),
                other);
    }

    private static List<Mention> mentions(int number, AnnotatedArticle account) {
        List<Mention> mentions = new ArrayList<>();
        List<Sentence> sentences = account.sentences();
        int s = 0;
        for (TimeExpression time : account.times()) {
            while (s < sentences.size() - 1
                    && sentences.get(s).span().end() <= time.span().start()) {
                s++;
            }
            Matcher m = MONTH_DAY.matcher(time.value());
            String words = account.text(time.span());
            Anchor named = null;
            int length = 1;
            if (m.matches() && words.matches("(?s).*\\d.*") && !time.value().startsWith(TimeClues.ATTACKS)) {
                named = new Anchor.MonthDay(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
                length = m.group(3) == null ? 1 : Math.max(1, Math.min(LONGEST, days(m)));
            }
            Nearness nearness = named == null && time.isPoint() ? Nearness.of(time, words) : null;
            if (named != null || nearness != null) {
                Sentence sentence = sentences.get(s);
                mentions.add(new Mention(
                        number,
                        account.article(),
                        sentence,
                        time.span(),
                        around(sentence, time.span()),
                        TimeClues.isAhead(sentence, time.span().start()),
                        named,
                        length,
                        nearness));
            }
        }
        return mentions;
    }

    private static int days(Matcher m) {
        int months = Integer.parseInt(m.group(3)) - Integer.parseInt(m.group(1));
        return months * 30 + Integer.parseInt(m.group(4)) - Integer.parseInt(m.group(2)) + 1;
    }

    /**
     * The words of the clause around. Where it hangs on another by "since", "after" or "before", those of the other one are
     * told apart from its own: "the first vote since the flood on June 8" tells of the flood.
     */
    private static Set<String> around(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() - 1 && tokens.get(at).span().end() <= span.start()) {
            at++;
        }
        int from = at;
        String hinge = "";
        while (from > Math.max(0, at - REACH) && hinge.isEmpty()) {
            from--;
            hinge = HINGES.contains(tokens.get(from).lower()) ? tokens.get(from).lower() : "";
        }
        boolean hangs = from < at - 1 && RELATIONS.contains(hinge);
        int to = Math.min(at + 1, tokens.size());
        while (to < Math.min(tokens.size(), at + REACH)
                && !HINGES.contains(tokens.get(to).lower())) {
            to++;
        }
        Set<String> terms = terms(tokens.subList(hinge.isEmpty() ? from : from + 1, to));
        if (hangs) {
            String prefix = hinge + " ";
            terms(tokens.subList(Math.max(0, from - REACH), from)).forEach(t -> terms.add(prefix + t));
        }
        terms.removeIf(t -> TIME_WORDS.contains(t) || t.matches("\\d+"));
        return terms;
    }

    /** Cut short, so that a country and its people are one: "Egypt", "Egyptian". */
    private static Set<String> terms(List<Token> tokens) {
        Set<String> terms = new TreeSet<>();
        Terms.of(tokens).forEach(t -> terms.add(t.length() > STEM ? t.substring(0, STEM) : t));
        tokens.stream().map(Token::lower).filter(WHICH::contains).forEach(terms::add);
        return terms;
    }

    private static double likeness(Mention a, Mention b, Weights weights) {
        double both = 0;
        int shared = 0;
        for (String term : a.terms) {
            if (b.terms.contains(term)) {
                both += weights.of(term);
                shared++;
            }
        }
        return shared < SHARED_TERMS ? 0 : both / Math.min(sum(a, weights), sum(b, weights));
    }

    private static double sum(Mention mention, Weights weights) {
        return mention.terms.stream().mapToDouble(weights::of).sum();
    }
}
