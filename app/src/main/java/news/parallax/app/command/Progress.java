package news.parallax.app.command;

import java.io.PrintStream;

/** One line on standard error, written over and over, and only on a terminal. */
final class Progress {
    private static final String ERASE = "\r\u001b[K";
    private static final long INTERVAL = 100_000_000;
    private static final int LENGTH = 76;

    private final PrintStream err;
    private final boolean watched;
    private final boolean on;
    private boolean shown;
    private long last = System.nanoTime();

    /** @param mixed whether the result comes out on the same terminal while the work goes on, which is progress enough */
    Progress(Surroundings surroundings, boolean mixed) {
        err = surroundings.err();
        watched = surroundings.errIsTerminal();
        on = watched && !mixed;
    }

    /** Says how far the work is, ten times a second at most. */
    void step(int done, int of, String name) {
        long now = System.nanoTime();
        if (on && now - last > INTERVAL) {
            last = now;
            show("reading " + done + " of " + of + ": " + name);
        }
    }

    /** Says what is going on. */
    void show(String what) {
        if (on) {
            String line = Messages.oneLine(what);
            err.print(ERASE + (line.length() > LENGTH ? line.substring(0, LENGTH - 1) + "…" : line));
            err.flush();
            shown = true;
        }
    }

    /** Says something that stays, to whoever watches. */
    void note(String line) {
        if (watched) {
            clear();
            err.println("parallax: " + line);
        }
    }

    /** Takes the line away, so that something else can be written. */
    void clear() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }
}
