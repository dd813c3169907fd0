package news.parallax.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.statement.amount.Quantity;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/** Whether a number counts all there are, some of them, some besides, or the first or last of them. */
enum Scope {
    ALL,
    PART,
    MORE,
    FIRST;

    private static final Set<String> BESIDES =
            WordList.of("more another other others additional further extra remaining");
    private static final Set<String> AMONG = WordList.of("including among");
    private static final Set<String> EDGES = WordList.of("first last final past next top");
    private static final Set<String> AFTER = WordList.of("before after earlier later ago");
    private static final Set<String> BEFORE = WordList.of("in within after every each per");
    private static final Set<String> EACH = WordList.of("per a an each every");
    private static final Set<String> UNITS = WordList.of("day week month year season hour person head game share");
    private static final int FAR = 4;

    /** By the words beside the number: "two of them", "including two", "two others". */
    static Scope of(Wording wording, Quantity quantity) {
        List<Token> tokens = wording.tokens();
        int first = wording.first(quantity.span());
        int end = wording.end(quantity.span());
        for (int i = Math.max(0, first - 2); i < Math.min(tokens.size(), end + 2); i++) {
            boolean bound = i >= first && i < end;
            if (!bound && BESIDES.contains(tokens.get(i).lower()) && !isThan(tokens, i)) {
                return MORE;
            }
        }
        boolean ofThem = quantity.unit() == null
                && end + 1 < tokens.size()
                && tokens.get(end).is("of")
                && tokens.get(end + 1).lower().matches("the|them|those|these|whom|which|its|their|his|her");
        boolean ofWhom = first > 1
                && tokens.get(first - 1).lower().matches("whom|which|them")
                && tokens.get(first - 2).lower().matches("of|among");
        for (int i = Math.max(0, first - FAR); i < first; i++) {
            if (AMONG.contains(tokens.get(i).lower())) {
                return PART;
            }
        }
        if (first > 0 && EDGES.contains(tokens.get(first - 1).lower())) {
            return FIRST;
        }
        return ofThem || ofWhom || isSummand(tokens, first, end) ? PART : ALL;
    }

    /** "Two women and one man", "12 Somali and 11 Yemeni pirates": parts of a number that is not told. */
    private static boolean isSummand(List<Token> tokens, int first, int end) {
        for (int i = Math.max(1, first - FAR); i < first - 1; i++) {
            if (tokens.get(i).tag().equals("NUM") && tokens.get(first - 1).is("and") && !hasVerb(tokens, i, first)) {
                return true;
            }
        }
        for (int i = end; i + 1 < Math.min(tokens.size(), end + FAR); i++) {
            Token next = tokens.get(i + 1);
            if (tokens.get(i).is("and")
                    && !hasVerb(tokens, end, i)
                    && (next.tag().equals("NUM") || next.lower().matches("an?|one"))) {
                return i + 2 < tokens.size() && tokens.get(i + 2).tag().matches("NOUN|ADJ|PROPN");
            }
        }
        return false;
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.tag().matches("VERB|AUX"));
    }

    /** "Nine days before", "in 30 days": how a length of time lies; empty where it only lasts. */
    static String relation(Wording wording, Quantity quantity) {
        int end = wording.end(quantity.span());
        for (int i = end; i < Math.min(wording.tokens().size(), end + 2); i++) {
            if (AFTER.contains(wording.tokens().get(i).lower())) {
                return wording.tokens().get(i).lower();
            }
        }
        if (end + 1 < wording.tokens().size()
                && EACH.contains(wording.tokens().get(end).lower())) {
            String unit = wording.tokens().get(end + 1).lower();
            return UNITS.contains(unit) ? "per " + unit : "";
        }
        String before = wording.wordBefore(quantity.span());
        return BEFORE.contains(before) && quantity.unit() != null ? before : "";
    }

    /** The terms between a number and the noun that it counts: "two <em>undersea</em> cables". */
    static Set<String> modifiers(Wording wording, Quantity quantity) {
        Set<String> modifiers = new HashSet<>();
        String of = quantity.of() == null ? "" : Terms.of(quantity.of());
        int end = wording.end(quantity.span());
        for (int i = end; i < Math.min(wording.tokens().size(), end + FAR); i++) {
            if (wording.term(i).equals(of) || !wording.tokens().get(i).isWord()) {
                return modifiers;
            }
            if (!wording.term(i).isEmpty()) {
                modifiers.add(wording.term(i));
            }
        }
        return Set.of();
    }

    private static boolean isThan(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is("than");
    }
}
