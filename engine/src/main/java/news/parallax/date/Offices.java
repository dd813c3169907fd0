package news.parallax.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.date.Facts.Term;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the holders of offices by title and name: "President Obama", "former Prime Minister Tony Blair". */
final class Offices {
    private static final Set<String> GONE =
            WordList.of("former ex late onetime one-time then then- ex-president ex-prime past previous");
    private static final Set<String> NO_NAME = WordList.of(
            "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
                    + " october november december");
    private static final int NAME_WORDS = 5;

    private final Facts facts = Facts.shipped();

    /** A title in the text: the office, where its name begins, and how it is borne. */
    private record Title(String office, int end, Kind kind) {}

    /** One clue for each name and way to bear the title. */
    List<Clue> find(Article article, List<Sentence> sentences) {
        List<Clue> clues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Title title = title(tokens, i);
                Clue clue = title == null ? null : clue(article, tokens, i, title, seen);
                if (clue != null) {
                    clues.add(clue);
                }
            }
        }
        return clues;
    }

    private static @Nullable Title title(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        String next = lower(tokens, at + 1);
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        Kind kind = GONE.contains(before) || word.startsWith("ex-") ? Kind.FORMER : Kind.OFFICE;
        if (word.equals("president-elect")) {
            return new Title("president", at + 1, Kind.ELECT);
        }
        if (word.equals("president")
                && next.equals("-")
                && lower(tokens, at + 2).equals("elect")) {
            return new Title("president", at + 3, Kind.ELECT);
        }
        String bare = word.startsWith("ex-") ? word.substring(3) : word;
        return switch (bare) {
            case "president" -> before.equals("vice") ? null : new Title("president", at + 1, kind);
            case "vice" -> next.equals("president") ? new Title("vice president", at + 2, kind) : null;
            case "prime" -> next.equals("minister") ? new Title("prime minister", at + 2, kind) : null;
            case "premier" -> new Title("prime minister", at + 1, kind);
            case "chancellor" -> new Title("chancellor", at + 1, kind);
            case "pope" -> new Title("pope", at + 1, kind);
            case "secretary-general" -> new Title("secretary-general", at + 1, kind);
            case "secretary" ->
                next.equals("general")
                        ? new Title("secretary-general", at + 2, kind)
                        : next.equals("of") && lower(tokens, at + 2).equals("state")
                                ? new Title("secretary of state", at + 3, kind)
                                : null;
            default -> null;
        };
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    private @Nullable Clue clue(Article article, List<Token> tokens, int at, Title title, Set<String> seen) {
        List<Token> words = new ArrayList<>();
        for (int i = title.end; i < tokens.size() && words.size() < NAME_WORDS; i++) {
            Token token = tokens.get(i);
            boolean particle = token.is("de") || token.is("al") || token.is("el") || token.is("da");
            boolean another = !token.isCapital() && !particle && !token.lower().matches("(?:al|el|de)-.+");
            if (another || NO_NAME.contains(token.lower())) {
                break;
            }
            // Initials between the names tell nothing here.
            if (!token.text().matches("\\p{Lu}\\.?")) {
                words.add(token);
            }
        }
        for (int length = words.size(); length > 0; length--) {
            String name = name(words.subList(0, length));
            List<Term> terms = facts.terms(title.office, name);
            // "President Lee Hart" is not the one whose short name is Lee.
            boolean whole = length == words.size()
                    || length > 1
                    || lower(tokens, title.end).endsWith("'s");
            if (!terms.isEmpty() && whole) {
                Span span = new Span(
                        tokens.get(at).span().start(),
                        words.get(length - 1).span().end());
                return seen.add(title.kind + title.office + terms)
                        ? new Clue(title.kind, article, span, anchor(title.kind, terms))
                        : null;
            }
        }
        return null;
    }

    private static String name(List<Token> words) {
        StringBuilder name = new StringBuilder();
        words.forEach(w -> name.append(name.isEmpty() ? "" : " ").append(w.text()));
        return Facts.fold(name.toString());
    }

    private static Anchor anchor(Kind kind, List<Term> terms) {
        return switch (kind) {
            case FORMER ->
                Anchor.Date.of(
                        terms.get(0).to().equals(LocalDate.MAX)
                                ? terms.get(0).from()
                                : terms.get(0).to());
            case ELECT -> Anchor.Date.of(terms.get(0).from());
            default ->
                new Anchor.Stretches(terms.stream()
                        .map(t -> Anchor.Stretch.of(t.from(), t.to()))
                        .toList());
        };
    }
}
