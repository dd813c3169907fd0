package news.parallax.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.quote.Words.Word;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Finds words quoted in one account that another has too, quoted or as its own text, and aligns them word by word
 * (longest common subsequence). Shortening is told from alteration: words missing at the ends, or where dots stand, are
 * no difference.
 *
 * <p>Only what shares three words in a row, or two content words, is compared at all. Does not see a paraphrase, nor
 * that a whole sentence is missing between two.
 */
public final class QuoteMatcher {
    private static final int MIN_WORDS = 4;
    private static final double MIN_SHARED = 0.75;
    private static final int MIN_CONTENT = 2;
    /** So many words are no turn of phrase. */
    private static final int LONG = 8;

    /** Words as own text need to be more and nearer than words in quotation marks to be the same words. */
    private static final int MIN_WORDS_UNQUOTED = 7;

    private static final double MIN_SHARED_UNQUOTED = 0.85;
    /** So many words around two quotations that are the same make one quotation of them, however short. */
    private static final int MIN_AROUND = 4;
    /** So many words of content, and half of them, do as well. */
    private static final int MIN_CONTENT_AROUND = 3;

    private static final double HALF = 0.5;
    /** So many sentences of an account stand elsewhere in quotation marks, and it is a text that others quote. */
    private static final int MIN_QUOTED = 2;

    /** A wording and all passages that have it. */
    private record Form(List<Passage> passages, Map<String, Integer> counts) {
        static Form of(List<Passage> passages) {
            Map<String, Integer> counts = new HashMap<>();
            for (Word word : passages.get(0).words()) {
                if (!word.gap()) {
                    counts.merge(word.text(), 1, Integer::sum);
                }
            }
            return new Form(passages, counts);
        }

        Passage first() {
            return passages.get(0);
        }
    }

    /** The sentences in which two tellings stand. */
    private record Sentences(int accountA, int a, int accountB, int b) {
        static Sentences of(Tellings tellings, QuoteMatch match) {
            Telling a = tellings.all().get(match.a());
            Telling b = tellings.all().get(match.b());
            return new Sentences(
                    a.account(),
                    a.statement().sentence(),
                    b.account(),
                    b.statement().sentence());
        }
    }

    /** All matches between different accounts, in order; for two tellings the one of most words. */
    public List<QuoteMatch> match(Tellings tellings) {
        List<Passage> passages = Passage.of(tellings);
        List<Form> forms = forms(passages);
        Map<Long, QuoteMatch> best = new TreeMap<>();
        List<QuoteMatch> weak = new ArrayList<>();
        Set<Long> compared = new HashSet<>();
        Shared index = new Shared();
        forms.forEach(form -> index.add(shingles(form.first())));
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            if (!form.first().quoted()) {
                continue;
            }
            match(form, form, best, weak);
            for (int j : index.near(i)) {
                // Of two quotations each may find the other.
                if (compared.add(key(i, j))) {
                    match(form, forms.get(j), best, weak);
                }
            }
        }
        Set<Sentences> beside = beside(tellings, best.values());
        weak.stream()
                .filter(m -> beside.contains(Sentences.of(tellings, m)) || isSameAround(tellings, m))
                .forEach(m -> keep(m, best));
        best.values().removeAll(loose(passages, best.values()));
        for (QuoteMatch match : Translations.of(tellings, passages, best.values())) {
            keep(match, best);
        }
        return List.copyOf(best.values());
    }

    /** The pairs of sentences of which a longer part, or their neighbours, are the same. */
    private static Set<Sentences> beside(Tellings tellings, Collection<QuoteMatch> matches) {
        Set<Sentences> beside = new HashSet<>();
        for (QuoteMatch match : matches) {
            if (match.marked() && match.words() >= QuoteMatch.TELLING_WORDS) {
                Sentences at = Sentences.of(tellings, match);
                beside.add(at);
                beside.add(new Sentences(at.accountA, at.a - 1, at.accountB, at.b - 1));
                beside.add(new Sentences(at.accountA, at.a + 1, at.accountB, at.b + 1));
            }
        }
        return beside;
    }

    /** Whether the sentences that quote are the same but for what they quote: all their words, or those of content. */
    private static boolean isSameAround(Tellings tellings, QuoteMatch match) {
        Set<String> a = around(tellings, match.a(), match.quoteA());
        Set<String> b = around(tellings, match.b(), match.quoteB());
        return areSame(a, b, MIN_AROUND, MIN_SHARED) || areSame(content(a), content(b), MIN_CONTENT_AROUND, HALF);
    }

    private static Set<String> around(Tellings tellings, int telling, Span quote) {
        Telling one = tellings.all().get(telling);
        AnnotatedArticle account = tellings.account(one);
        Span sentence = account.sentences().get(one.statement().sentence()).span();
        return Words.of(account.article().snapshot(), sentence).stream()
                .filter(w -> !w.span().overlaps(quote))
                .map(Word::text)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean areSame(Set<String> a, Set<String> b, int least, double share) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= least && both.size() >= Math.max(a.size(), b.size()) * share;
    }

    private static Set<String> content(Set<String> words) {
        return words.stream().filter(w -> !Terms.isStopWord(w)).map(Terms::of).collect(Collectors.toSet());
    }

    /**
     * What an account says in its own words much as another quotes it: that is told and not quoted, and alters nothing. But
     * where more of the account's own words stand in quotation marks elsewhere, it is itself the text that is quoted.
     */
    private static List<QuoteMatch> loose(List<Passage> passages, Collection<QuoteMatch> matches) {
        Map<Integer, Integer> own = new HashMap<>();
        passages.stream().filter(p -> p.kind() == Passage.Kind.OWN).forEach(p -> own.put(p.telling(), p.account()));
        Map<Integer, Set<Integer>> quoted = new HashMap<>();
        List<QuoteMatch> loose = new ArrayList<>();
        for (QuoteMatch match : matches) {
            int telling = own.containsKey(match.a()) ? match.a() : match.b();
            Integer account = match.marked() ? null : own.get(telling);
            if (account != null && match.relation().isUnmarked()) {
                loose.add(match);
            } else if (account != null) {
                quoted.computeIfAbsent(account, a -> new HashSet<>()).add(telling);
            }
        }
        loose.removeIf(m -> quoted.getOrDefault(own.getOrDefault(m.a(), own.getOrDefault(m.b(), -1)), Set.of())
                        .size()
                >= MIN_QUOTED);
        return loose;
    }

    /** By their wording, so that a copy costs nothing; in an order that does not hang on that of the accounts. */
    private static List<Form> forms(List<Passage> passages) {
        Map<String, List<Passage>> byWording = new TreeMap<>();
        for (Passage passage : passages) {
            if (Words.count(passage.words()) >= MIN_WORDS) {
                byWording
                        .computeIfAbsent(passage.kind() + " " + passage.wording(), w -> new ArrayList<>())
                        .add(passage);
            }
        }
        return byWording.values().stream().map(Form::of).toList();
    }

    /** Three words in a row, two content words in a row, and the two at either end. */
    private static Set<String> shingles(Passage passage) {
        Set<String> shingles = new HashSet<>();
        List<String> words = passage.words().stream().map(Word::text).toList();
        for (int i = 0; i + 2 < words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 3)));
        }
        shingles.add("^ " + String.join(" ", words.subList(0, 2)));
        shingles.add(String.join(" ", words.subList(words.size() - 2, words.size())) + " $");
        List<String> content = passage.content();
        for (int i = 0; i + 1 < content.size(); i++) {
            shingles.add("+" + content.get(i) + " " + content.get(i + 1));
        }
        return shingles;
    }

    private static void match(Form one, Form other, Map<Long, QuoteMatch> best, List<QuoteMatch> weak) {
        boolean inOrder = one.first().wording().compareTo(other.first().wording()) <= 0;
        Form a = inOrder ? one : other;
        Form b = inOrder ? other : one;
        Alignment alignment = align(a, b);
        if (alignment == null) {
            return;
        }
        for (Passage x : a.passages) {
            for (Passage y : b.passages) {
                if (x.account() != y.account() && isOneSaying(alignment, x, y)) {
                    keep(match(alignment, x, y), best);
                } else if (x.account() != y.account() && x.quoted() && y.quoted() && isPhrase(alignment, x, y)) {
                    weak.add(match(alignment, x, y));
                }
            }
        }
    }

    /** Side by side; null where they are not the same words. */
    private static @Nullable Alignment align(Form a, Form b) {
        boolean both = a.first().quoted() && b.first().quoted();
        Form shorter = a.first().words().size() <= b.first().words().size() ? a : b;
        // Of a quotation and another's own text, it is the quotation that must be found in the text.
        Form sought = both ? shorter : a.first().quoted() ? a : b;
        int words = Words.count(sought.first().words());
        int least = both ? MIN_WORDS - 1 : MIN_WORDS_UNQUOTED;
        double share = both ? MIN_SHARED : MIN_SHARED_UNQUOTED;
        if (words < least || common(sought, sought == a ? b : a) < words * share) {
            return null;
        }
        Alignment alignment = Alignment.of(a.first().words(), b.first().words());
        boolean enough = alignment.shared() >= least && alignment.shared() >= words * share && alignment.isDense();
        return enough ? alignment : null;
    }

    /**
     * Whether so much is shared that the two can be one saying. A turn of phrase is anybody's: of two speakers it takes more
     * than of one, and where words differ more than where they are the same.
     */
    private static boolean isOneSaying(Alignment alignment, Passage x, Passage y) {
        int shared = alignment.shared();
        int content = alignment.sharedContent();
        if (shared < MIN_WORDS
                || content < MIN_CONTENT && shared < LONG && !(alignment.isWhole() && shared > MIN_WORDS + 1)) {
            return false;
        }
        boolean differs = alignment.relation().isUnmarked();
        if (areOthers(x, y)) {
            boolean same = alignment.relation() == Fidelity.IDENTICAL && shared > MIN_WORDS;
            return same || content >= MIN_CONTENT + 1 && shared >= (differs ? LONG + 2 : LONG);
        }
        boolean known = x.speaker() != null && y.speaker() != null;
        boolean whole = known || alignment.isWhole() && shared > MIN_WORDS;
        return !differs || whole || shared >= LONG || content > MIN_CONTENT && (known || shared > MIN_WORDS + 1);
    }

    /** Whether it may be one saying where all around it is the same. */
    private static boolean isPhrase(Alignment alignment, Passage x, Passage y) {
        return !areOthers(x, y) || alignment.shared() > MIN_WORDS + 1 && alignment.sharedContent() > MIN_CONTENT;
    }

    /** Whether both speakers are known and not the same: "Osk" and "Mira Osk" may be, "Reid's rep" and "her rep". */
    private static boolean areOthers(Passage x, Passage y) {
        return x.speaker() != null && y.speaker() != null && !sharesWord(x.speaker(), y.speaker());
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split(" ")));
        return List.of(other.split(" ")).stream().anyMatch(words::contains);
    }

    /** How many words of the one the other has as well. */
    private static int common(Form one, Form other) {
        int common = 0;
        for (Map.Entry<String, Integer> word : one.counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return common;
    }

    private static QuoteMatch match(Alignment alignment, Passage x, Passage y) {
        boolean inOrder = x.telling() < y.telling();
        List<Word> ofX = x.words();
        List<Word> ofY = y.words();
        return new QuoteMatch(
                Math.min(x.telling(), y.telling()),
                Math.max(x.telling(), y.telling()),
                inOrder ? alignment.spanA(ofX) : alignment.spanB(ofY),
                inOrder ? alignment.spanB(ofY) : alignment.spanA(ofX),
                alignment.shared(),
                x.quoted() && y.quoted(),
                alignment.relation(),
                alignment.difference(ofX, ofY),
                inOrder ? alignment.differingA(ofX) : alignment.differingB(ofY),
                inOrder ? alignment.differingB(ofY) : alignment.differingA(ofX));
    }

    private static final Comparator<QuoteMatch> BETTER = Comparator.comparingInt(QuoteMatch::words)
            .thenComparing(QuoteMatch::marked)
            .thenComparing(m -> -m.relation().ordinal())
            .thenComparing(m -> -m.quoteA().start())
            .thenComparing(m -> -m.quoteB().start());

    private static void keep(QuoteMatch match, Map<Long, QuoteMatch> best) {
        best.merge(key(match.a(), match.b()), match, (x, y) -> BETTER.compare(x, y) >= 0 ? x : y);
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
