package news.parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.Parallax.Explained;
import news.parallax.article.Article;
import news.parallax.event.Event;
import news.parallax.event.Reason;
import news.parallax.report.Terminal.Style;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.attribution.Attribution;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** Results as short plain text, to read in a terminal. What is left out for shortness is told with its number. */
public final class TextReport {
    private static final double EXACT = 1e15;

    /**
     * What matters most of a comparison.
     *
     * @param width columns of the terminal
     * @param colour whether it shows colours
     * @param pageHint a last line that tells how to get the page; nothing is written for an empty one
     */
    public void write(Comparison comparison, Appendable out, int width, boolean colour, String pageHint)
            throws IOException {
        Terminal terminal = new Terminal(out, width, colour);
        List<Event> single = new ArrayList<>();
        for (SideBySide sideBySide : comparison.events()) {
            if (sideBySide.event().accounts().size() > 1) {
                new EventText(terminal, sideBySide).write();
            } else {
                single.add(sideBySide.event());
            }
        }
        if (comparison.events().isEmpty()) {
            terminal.line(Style.PLAIN, 0, "No account could be read.");
            terminal.blank();
        }
        if (!single.isEmpty()) {
            terminal.line(
                    Style.STRONG,
                    0,
                    single.size() == comparison.events().size()
                            ? "No two accounts tell one event"
                            : "Told by one account");
            for (Event event : single) {
                terminal.line(Style.PLAIN, 2, single(event));
            }
            terminal.blank();
        }
        if (!pageHint.isEmpty()) {
            terminal.line(Style.SOFT, 0, pageHint);
        }
    }

    /** An article: title, outlet, author and date, and the body. */
    public String article(Article article) {
        StringBuilder out = new StringBuilder();
        if (article.title() != null) {
            out.append(Shown.line(article.title())).append('\n');
        }
        String about = joined(
                " · ",
                article.label(),
                article.author(),
                article.published() == null ? null : Labels.date(article.published()));
        return out.append(Shown.line(about))
                .append("\n\n")
                .append(Shown.text(article.body()))
                .append('\n')
                .toString();
    }

    /** What was read in an article, a line each: {@code speaker | cue | content}, names, times, quantities. */
    public String annotations(AnnotatedArticle annotated) {
        StringBuilder out = new StringBuilder(Shown.line(annotated.article().input())).append('\n');
        section(
                out,
                "Attributions",
                annotated.attributions().stream()
                        .map(a -> speaker(annotated, a) + " | " + texts(annotated, a.cue()) + " | "
                                + texts(annotated, a.content())));
        section(
                out,
                "Names",
                annotated.names().stream()
                        .map(n -> n.entity() + " | " + n.type().label())
                        .distinct());
        section(
                out,
                "Times",
                annotated.times().stream()
                        .map(t -> annotated.text(t.span()) + " | " + t.value()
                                + (t.range() == null ? "" : " | " + Labels.date(t.range()))));
        section(
                out,
                "Quantities",
                annotated.quantities().stream().map(q -> annotated.text(q.span()) + " | " + quantity(q)));
        return out.toString();
    }

    /** Events with their inputs. */
    public String events(List<Event> events) {
        return events(new Explained(events, Map.of()));
    }

    /** The same, and why. */
    public String events(Explained explained) {
        Map<String, Event> byId = new HashMap<>();
        explained.events().forEach(e -> byId.put(e.id(), e));
        StringBuilder out = new StringBuilder();
        for (Event event : explained.events()) {
            out.append(Shown.line(event.label())).append('\n');
            line(out, 2, facts(event).collect(Collectors.joining(" · ")));
            if (event.follows() != null) {
                line(out, 2, "after “" + label(byId, event.follows()) + "”");
            }
            for (AnnotatedArticle account : event.accounts()) {
                line(out, 4, account.article().input());
            }
            for (Event.RoundUp roundUp : event.roundUps()) {
                String others = roundUp.alsoTells().stream()
                        .map(id -> "“" + label(byId, id) + "”")
                        .collect(Collectors.joining(", "));
                line(out, 2, roundUp.input() + " also tells " + others);
            }
            for (Reason reason : explained.reasons().getOrDefault(event.id(), List.of())) {
                String other = reason.other() == null ? "" : label(byId, reason.other());
                List<String> lines = ReasonText.lines(reason, other);
                line(out, 2, lines.get(0));
                lines.stream().skip(1).forEach(l -> line(out, 4, l));
            }
            if (explained.reasons().containsKey(event.id())
                    && explained.reasons().getOrDefault(event.id(), List.of()).isEmpty()) {
                line(out, 2, "nothing else comes near it");
            }
        }
        return out.toString();
    }

    private static String label(Map<String, Event> byId, String id) {
        Event event = byId.get(id);
        return event == null ? id : event.label();
    }

    private static void line(StringBuilder out, int indent, String text) {
        out.append(" ".repeat(indent)).append(Shown.line(text)).append('\n');
    }

    static Stream<String> facts(Event event) {
        return Stream.of(
                event.date() == null ? "date not known" : Labels.date(event.date()),
                Labels.count(event.accounts().size(), "account"));
    }

    private static String single(Event event) {
        Article article = event.accounts().get(0).article();
        return joined(
                " · ",
                Shown.clip(event.label(), 240),
                Shown.clip(article.label(), 60),
                event.date() == null ? null : Labels.date(event.date()));
    }

    private static void section(StringBuilder out, String title, Stream<String> lines) {
        List<String> all = lines.toList();
        out.append(title).append(" (").append(all.size()).append(")\n");
        all.forEach(line -> out.append("  ").append(Shown.line(line)).append('\n'));
    }

    private static String speaker(AnnotatedArticle annotated, Attribution attribution) {
        @Nullable String speaker = attribution.speaker();
        return speaker == null ? texts(annotated, attribution.source()) : speaker;
    }

    private static String texts(AnnotatedArticle annotated, List<Span> spans) {
        String texts = spans.stream().map(annotated::text).collect(Collectors.joining(" … "));
        return texts.isBlank() ? "-" : texts;
    }

    private static String quantity(Quantity quantity) {
        double value = quantity.value();
        // A text can have more digits than a number has room for; then only the words are shown.
        String number = !Double.isFinite(value)
                ? null
                : value == Math.rint(value) && Math.abs(value) < EXACT
                        ? String.valueOf((long) value)
                        : String.valueOf(value);
        return joined(
                " ",
                quantity.bound() == Quantity.Bound.EXACT
                        ? null
                        : quantity.bound().label(),
                number,
                quantity.unit(),
                quantity.of());
    }

    /** The parts that there are. */
    static String joined(String between, @Nullable String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                joined.append(joined.isEmpty() ? "" : between).append(part);
            }
        }
        return joined.toString();
    }
}
