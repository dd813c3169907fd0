package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;
import news.parallax.text.Snapshot;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose the documents of an article are: what is told in the phrase itself ("a readout released by the Palace", "the Palace's
 * readout", "the Estmarkian statement"), else in the text before ("the Palace said in a statement").
 *
 * <p>Does not guess: of two that issued one, only the last is meant, and only if it stands near.
 */
final class Issuers {
    private static final String DOCUMENT =
            "(statement|readout|read-out|communique|communiqué|release|announcement|version|summary|report|letter"
                    + "|study|survey|memo|notice|email|message|filing|complaint|lawsuit|ruling|post|tweet|paper|bulletin)";
    private static final Pattern ISSUED =
            Pattern.compile("(?<!seen |obtained |reviewed |read )\\b(?:by|from|of)(?: the)? $");
    private static final Pattern BEFORE =
            Pattern.compile("\\b" + DOCUMENT + "(?: \\p{L}+)?,? (?:by|from)(?: the)? $", Pattern.CASE_INSENSITIVE);
    /** "'s statement", " said in a statement", " has issued a short statement". */
    private static final Pattern AFTER = Pattern.compile(
            "^(?:['\u2019]s? (?:\\p{L}+ ){0,2}|(?: \\p{Ll}+)? |[^.!?\u201c\u201d\"]{1,40} (?:in|issued|released|published|posted|put out|sent)"
                    + " (?:a|an|its|his|her|their) (?:\\p{L}+ ){0,3}?)" + DOCUMENT + "\\b",
            Pattern.CASE_INSENSITIVE);
    /** What ends the word for whom or what belongs to a country. */
    private static final Pattern OF_A_PLACE = Pattern.compile("(?:n|ish|ese|i|ic)$");
    /** How far before or behind a name it may be told that it issued something. */
    private static final int BESIDE = 70;
    /** How far back a document may point where several issued one. */
    private static final int NEAR = 700;
    /** The fewest letters that a country and its adjective share. */
    private static final int STEM = 4;

    /** Told at a place of the text: somebody issued something. */
    private record Issue(int at, String noun, String issuer) {}

    private final Snapshot snapshot;
    private final List<Name> names;
    private final List<Issue> issues = new ArrayList<>();

    Issuers(Snapshot snapshot, List<Name> names) {
        this.snapshot = snapshot;
        this.names = names;
        String text = snapshot.text();
        for (Name name : names) {
            int start = name.span().start();
            int end = name.span().end();
            for (Matcher found : List.of(
                    BEFORE.matcher(text.substring(Math.max(0, start - BESIDE), start)),
                    AFTER.matcher(text.substring(end, Math.min(text.length(), end + BESIDE))))) {
                if (found.find()) {
                    issues.add(new Issue(start, found.group(1).toLowerCase(Locale.ROOT), name.entity()));
                }
            }
        }
    }

    /** Whose document a phrase means; null when that is not told. */
    @Nullable String issuer(List<Name> inside, List<Token> tokens, int head) {
        for (Name name : inside) {
            int start = name.span().start();
            if (ISSUED.matcher(snapshot.text().substring(Math.max(0, start - 22), start))
                    .find()) {
                return name.entity();
            }
        }
        String country = country(tokens.subList(0, head));
        if (country != null) {
            return country;
        }
        int opening = tokens.get(Math.min(1, tokens.size() - 1)).span().start();
        for (Name name : inside) {
            if (name.span().start() <= opening) {
                return name.entity();
            }
        }
        boolean bare = head == tokens.size() - 1
                && (head == 0 || head == 1 && tokens.get(0).lower().matches("the|its|that|this"));
        return bare ? before(tokens.get(head).lower(), tokens.get(0).span().start()) : null;
    }

    /** "Estmarkian" for Estmark, where the article names it. */
    private @Nullable String country(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isCapital() && OF_A_PLACE.matcher(token.lower()).find()) {
                for (Name name : names) {
                    String stem = name.entity().toLowerCase(Locale.ROOT).replaceAll("[aeiouy]+$", "");
                    boolean one = name.type() != Type.PERSON
                            && stem.length() >= STEM
                            && stem.indexOf(' ') < 0
                            && name.entity().length() <= token.text().length();
                    if (one
                            && token.lower().startsWith(stem)
                            && !token.is(name.entity().toLowerCase(Locale.ROOT))) {
                        return name.entity();
                    }
                }
            }
        }
        return null;
    }

    /** Who issued such a document, as far as the text has told by then. */
    private @Nullable String before(String noun, int at) {
        List<Issue> told =
                issues.stream().filter(i -> i.at < at && isSame(i.noun, noun)).toList();
        if (told.isEmpty()) {
            return null;
        }
        Issue last = told.get(told.size() - 1);
        boolean only = told.stream().map(Issue::issuer).distinct().count() == 1;
        return only || at - last.at < NEAR ? last.issuer : null;
    }

    /** A statement may be called a readout; a report is no letter. */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || isStatement(one) && isStatement(other);
    }

    private static boolean isStatement(String noun) {
        return noun.matches(
                "statement|readout|read-out|communique|communiqué|release|announcement|version|summary|text");
    }
}
