package news.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The ways in which scrapers flatten a page to text, from what leaves most of its layout to what leaves none. */
enum Rendering {
    /** A line for each block element. */
    BLOCKS,
    /** The same with blank lines between. */
    SPACED,
    /** The text as it stands in the source, with its indentation and its line breaks; what only tags part is glued. */
    SOURCE,
    /** A line for each run of text between two tags, so that sentences are broken at links. */
    NODES,
    /** The same without the white space at the ends trimmed away. */
    LOOSE_NODES,
    /** All in one line. */
    RUN,
    /** Marks before headings and items of lists, blank lines between paragraphs. */
    MARKED,
    /** The same, wrapped at 78 columns. */
    WRAPPED;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "svg", "time", "tt", "u", "var", "wbr");
    private static final int WIDTH = 78;

    /** The text of a page. */
    String of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, template").remove();
        return switch (this) {
            case BLOCKS -> String.join("\n", blocks(body, false));
            case SPACED -> String.join("\n\n", blocks(body, false));
            case SOURCE -> body.wholeText();
            case NODES -> String.join("\n", nodes(body, true));
            case LOOSE_NODES -> String.join("\n", nodes(body, false));
            case RUN -> body.text();
            case MARKED -> String.join("\n", spaced(blocks(body, true)));
            case WRAPPED ->
                String.join(
                        "\n",
                        spaced(blocks(body, true)).stream().map(Rendering::wrap).toList());
        };
    }

    private static List<String> nodes(Element body, boolean trimmed) {
        List<String> lines = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        String words = text.getWholeText();
                        if (!trimmed || !words.isBlank()) {
                            lines.add(trimmed ? words.strip() : words);
                        }
                    }
                },
                body);
        return lines;
    }

    private static List<String> blocks(Element body, boolean marked) {
        Blocks blocks = new Blocks(marked);
        NodeTraversor.traverse(blocks, body);
        blocks.close();
        return blocks.lines;
    }

    /** A blank line between two lines that are not both items. */
    private static List<String> spaced(List<String> lines) {
        List<String> spaced = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean items =
                    i > 0 && lines.get(i).startsWith("  * ") && lines.get(i - 1).startsWith("  * ");
            if (i > 0 && !items) {
                spaced.add("");
            }
            spaced.add(lines.get(i));
        }
        return spaced;
    }

    static String wrap(String line) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (!wrapped.isEmpty()) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    private static final class Blocks implements NodeVisitor {
        private final boolean marked;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private String mark = "";

        Blocks(boolean marked) {
            this.marked = marked;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element element && !INLINE.contains(element.normalName())) {
                close();
                mark = switch (element.normalName()) {
                    case "li" -> "  * ";
                    case "h1" -> "# ";
                    case "h2" -> "## ";
                    case "h3", "h4", "h5", "h6" -> "### ";
                    default -> mark;
                };
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !INLINE.contains(element.normalName())) {
                close();
                mark = "";
            }
        }

        private void close() {
            String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            line.setLength(0);
            if (!text.isEmpty()) {
                lines.add(marked ? mark + text : text);
                mark = "";
            }
        }
    }
}
