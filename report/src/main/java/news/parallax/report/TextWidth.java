package news.parallax.report;

/**
 * How wide a text will be, without the fonts that only the reader's browser knows: rather too wide than too narrow, so that
 * what is laid out by it does not run into what stands beside it.
 */
final class TextWidth {
    private static final String THIN = "iljI.,;:'’‘|! ";
    private static final String NARROW = "tfr()[]/-";
    private static final String SLIM = "cskvxyz";
    private static final String BROAD = "mwMW@%—…&";
    private static final double NARROWEST = 0.33;
    private static final int FIRST_IDEOGRAPH = 0x2e80;
    private static final int LAST_LATIN = 0x24f;

    private TextWidth() {}

    /** In pixels, of a text set in letters of a size. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::letter).sum() * size;
    }

    /** As much of a text as fits, a word at the end left out rather than cut. */
    static String clip(String text, double size, double room) {
        // More letters cannot fit, however narrow: what comes may be a megabyte.
        int most = Math.max(4, (int) (room / (NARROWEST * size)) + 2);
        String line = Shown.clip(text, most);
        most = Math.min(most, line.length());
        while (of(line, size) > room && most > 3) {
            most--;
            line = Shown.clip(text, most);
        }
        return of(line, size) > room ? "" : line;
    }

    private static double letter(int c) {
        if (c >= FIRST_IDEOGRAPH) {
            return 1.1;
        }
        if (THIN.indexOf(c) >= 0) {
            return NARROWEST;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.41;
        }
        if (SLIM.indexOf(c) >= 0) {
            return 0.57;
        }
        if (BROAD.indexOf(c) >= 0) {
            return 0.98;
        }
        if (c > LAST_LATIN) {
            return 0.8;
        }
        return Character.isUpperCase(c) ? 0.76 : 0.63;
    }
}
