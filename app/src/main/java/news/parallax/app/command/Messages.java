package news.parallax.app.command;

import java.io.PrintStream;
import news.parallax.app.input.Reading;
import org.jspecify.annotations.Nullable;

/** Lines on standard error about what went wrong, and the exit code that follows from them. */
public final class Messages {
    /** All went well. */
    public static final int OK = 0;

    /** A defect of Parallax. */
    public static final int DEFECT = 1;

    /** The command line cannot be followed, or the result not written. */
    public static final int USAGE = 2;

    /** Some inputs could not be read. */
    public static final int UNREADABLE = 3;

    private final PrintStream err;
    private final boolean debug;
    private int exitCode = OK;

    public Messages(Surroundings surroundings) {
        err = surroundings.err();
        debug = surroundings.debug();
    }

    /** Tells of an input that could not be read. */
    void unreadable(Reading.Failed failure) {
        line("parallax: cannot read " + failure.name() + ": " + failure.why());
        exitCode = exitCode == DEFECT ? DEFECT : UNREADABLE;
    }

    /**
     * Tells of something that should not have happened.
     *
     * @param name the input it happened with; null when it was none
     */
    public void defect(@Nullable String name, Throwable defect) {
        if (defect instanceof OutOfMemoryError) {
            line("parallax: out of memory; give fewer inputs at a time, or more memory: JDK_JAVA_OPTIONS=-Xmx8g");
        } else {
            line("parallax: " + (name == null ? "" : "cannot read " + name + ": ") + defect
                    + "; this is a defect, please report it with "
                    + (name == null ? "the command" : "the input")
                    + (debug ? " and these lines:" : " and what PARALLAX_DEBUG=1 shows"));
        }
        if (debug) {
            defect.printStackTrace(err);
        }
        exitCode = DEFECT;
    }

    /** Tells that the result cannot be written. */
    void unwritable(String why) {
        line("parallax: " + why);
        exitCode = USAGE;
    }

    /** Tells what was done where that may not be what was meant; nothing went wrong. */
    void note(String what) {
        line("parallax: " + what);
    }

    /** What the process is to end with, after all that was told. */
    public int exitCode() {
        return exitCode;
    }

    /** The same without line breaks and without anything that would move a terminal's cursor. */
    public static String oneLine(String text) {
        return text.replaceAll("\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?");
    }

    private void line(String text) {
        err.println(oneLine(text));
        err.flush();
    }
}
