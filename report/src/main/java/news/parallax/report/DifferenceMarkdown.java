package news.parallax.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.Comparison.SideBySide;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** What differs in an event, as Markdown: both wordings with the words that differ in bold, and where each stands. */
final class DifferenceMarkdown {
    private static final int MOST_POSSIBLE = 20;
    private static final int MOST_OTHERS = 12;
    private static final int MOST_VALUES = 12;
    private static final int MOST_SHORT = 60;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_EXCERPT = 400;
    private static final int LONGEST_DETAIL = 300;

    private final Appendable out;
    private final SideBySide sideBySide;
    private final Matrix matrix;
    private final List<String> files;

    /** @param files the file of each account, as it is to be named */
    DifferenceMarkdown(Appendable out, SideBySide sideBySide, Matrix matrix, List<String> files) {
        this.out = out;
        this.sideBySide = sideBySide;
        this.matrix = matrix;
        this.files = files;
    }

    /** What differs, and what has moved on. */
    void write() throws IOException {
        out.append("\n### What differs\n\n");
        List<Difference> differences = Difference.of(sideBySide);
        if (differences.isEmpty()) {
            out.append(Labels.NOTHING_DIFFERS).append("\n");
        } else {
            out.append("Places count characters in the text that was read, from 0.\n\n");
        }
        for (Difference difference : differences) {
            item("**" + Labels.capital(Labels.kind(difference.kind())) + "**: "
                    + MarkdownText.clip(difference.detail(), LONGEST_DETAIL));
            List<Difference.Value> values = difference.values();
            for (Difference.Value value : values.stream().limit(MOST_VALUES).toList()) {
                says(value);
            }
            rest(values.subList(Math.min(MOST_VALUES, values.size()), values.size()));
        }
        moves(differences.isEmpty());
        int unlike = Unlike.of(sideBySide).size();
        if (unlike > 0) {
            String seeming = Labels.count(unlike, "seeming difference") + " that cannot be compared";
            out.append('\n').append(seeming).append(unlike == 1 ? " is" : " are");
            out.append(" on the page and in the JSON.\n");
        }
    }

    /** What is too often no difference to stand among those above. */
    void writePossible() throws IOException {
        List<Difference> possible = Difference.possible(sideBySide);
        if (possible.isEmpty()) {
            return;
        }
        out.append("\n### Possible differences\n\nDifferences of these kinds are often none: read both before you rely"
                + " on one.\n\n");
        for (Difference difference : possible.stream().limit(MOST_POSSIBLE).toList()) {
            String kind = Labels.capital(Labels.kind(difference.kind()));
            String detail = MarkdownText.clip(difference.detail(), LONGEST_DETAIL);
            item(kind + ": " + detail + " ("
                    + difference.values().stream()
                            .limit(MOST_OTHERS)
                            .map(v -> name(v.first()) + ", " + place(v.first()))
                            .collect(Collectors.joining("; "))
                    + ")");
        }
        if (possible.size() > MOST_POSSIBLE) {
            item("and " + (possible.size() - MOST_POSSIBLE) + " more");
        }
    }

    /** Each step once however many accounts tell it. */
    private void moves(boolean first) throws IOException {
        List<String> moves = sideBySide.claims().stream()
                .flatMap(claim -> {
                    Map<String, String> steps = new LinkedHashMap<>();
                    claim.developments()
                            .forEach(d -> steps.putIfAbsent(
                                    d.detail(),
                                    "Later development: " + MarkdownText.clip(d.detail(), LONGEST_DETAIL) + " ("
                                            + name(claim.tellings().get(d.earlier())) + ", "
                                            + name(claim.tellings().get(d.later())) + ")"));
                    return steps.values().stream();
                })
                .toList();
        out.append(first && !moves.isEmpty() ? "\n" : "");
        for (String move : moves) {
            item(move);
        }
    }

    /** The values for whose sentences there is no room. */
    private void rest(List<Difference.Value> values) throws IOException {
        if (!values.isEmpty()) {
            out.append("  ");
            item("and " + Labels.count(values.size(), "more value") + ": "
                    + values.stream()
                            .limit(MOST_SHORT)
                            .map(v -> MarkdownText.clip(v.words(), LONGEST_VALUE) + " (" + name(v.first())
                                    + (v.accounts() > 1 ? " and " + (v.accounts() - 1) + " more" : "") + ")")
                            .collect(Collectors.joining(", "))
                    + (values.size() > MOST_SHORT ? " …" : ""));
        }
    }

    private void says(Difference.Value value) throws IOException {
        Telling first = value.first();
        List<Telling> others = value.others();
        StringBuilder line = new StringBuilder(who(first))
                .append(": \"")
                .append(excerpt(first, value.spans()))
                .append("\" – ")
                .append(place(first));
        if (!others.isEmpty()) {
            line.append("; so too ")
                    .append(others.stream()
                            .limit(MOST_OTHERS)
                            .map(t -> who(t) + " (" + place(t) + ")")
                            .collect(Collectors.joining(", ")));
            line.append(others.size() > MOST_OTHERS ? " and " + (others.size() - MOST_OTHERS) + " more" : "");
        }
        out.append("  ");
        item(line.toString());
    }

    private String excerpt(Telling telling, List<Span> words) {
        AnnotatedArticle account = sideBySide.event().accounts().get(telling.account());
        Span whole = Excerpt.around(telling.statement().span(), words, LONGEST_EXCERPT);
        Span shown = Excerpt.window(account, whole, words, LONGEST_EXCERPT);
        String text = DifferenceView.pieces(account, shown, words).stream()
                .map((Piece p) -> p.isOwn() ? MarkdownText.bold(p.text()) : MarkdownText.within(p.text()))
                .collect(Collectors.joining())
                .strip();
        return (shown.start() > whole.start() ? "…" : "") + text + (shown.end() < whole.end() ? "…" : "");
    }

    private String who(Telling telling) {
        @Nullable String speaker =
                Labels.cited(telling.statement().speaker(), matrix.names().get(telling.account()));
        return name(telling) + (speaker == null ? "" : ", citing " + MarkdownText.line(speaker));
    }

    private String name(Telling telling) {
        return MarkdownText.line(matrix.names().get(telling.account()));
    }

    /** The file, unless the account is called by it, and the characters. */
    private String place(Telling telling) {
        String file = files.get(telling.account());
        Span span = telling.statement().span();
        boolean isNamed = matrix.names().get(telling.account()).endsWith(file);
        return (isNamed ? "" : MarkdownText.clip(file, LONGEST_DETAIL) + ", ") + "characters " + span.start() + "–"
                + span.end();
    }

    private void item(String line) throws IOException {
        out.append("- ").append(line).append('\n');
    }
}
