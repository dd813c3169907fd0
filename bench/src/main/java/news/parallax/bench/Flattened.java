package news.parallax.bench;

import java.util.List;
import java.util.Locale;
import news.parallax.bench.Pages.Page;

/**
 * A page as text, and what of the text is its article. The ways of making it are those of scrapers, {@link Rendering}, and
 * some more: the clean article, and the article with hardly anything around it.
 *
 * @param text the page as text
 * @param body what of it is the article
 */
record Flattened(String text, String body) {
    private static final int RENDERINGS = Rendering.values().length;
    private static final List<String> MORE = List.of("clean", "clean wrapped", "clean run", "cropped", "cropped run");

    /** How many ways there are. */
    static final int WAYS = RENDERINGS + MORE.size();

    /** A page made to text in one of the ways. */
    static Flattened of(Page page, int way) {
        String body = page.body();
        if (way < RENDERINGS) {
            return new Flattened(Rendering.values()[way].of(FlattenedCommand.html(page)), body);
        }
        return switch (way - RENDERINGS) {
            case 0 -> new Flattened(body, body);
            case 1 -> new Flattened(FlattenedCommand.wrapped(body), body);
            case 2 -> new Flattened(body.replaceAll("\\s+", " "), body);
            case 3 -> new Flattened(String.join("\n", cropped(page)), body);
            default -> new Flattened(String.join(" ", cropped(page)), body);
        };
    }

    static String name(int way) {
        return way < RENDERINGS ? Rendering.values()[way].name().toLowerCase(Locale.ROOT) : MORE.get(way - RENDERINGS);
    }

    /** There is nothing but the article. */
    static boolean isClean(int way) {
        return MORE.subList(0, 3).contains(name(way));
    }

    /** The article with no more than some lines before and after it, as a careful scraper leaves it. */
    private static List<String> cropped(Page page) {
        List<String> lines =
                Rendering.BLOCKS.of(FlattenedCommand.html(page)).lines().toList();
        double[] shares = Labels.of(lines, page.body());
        int first = 0;
        while (first < shares.length && shares[first] <= 0.5) {
            first++;
        }
        int last = shares.length;
        while (last > first && shares[last - 1] <= 0.5) {
            last--;
        }
        int size = page.body().length();
        return lines.subList(Math.max(0, first - size % 8), Math.min(lines.size(), last + size % 13));
    }
}
