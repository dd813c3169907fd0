package news.parallax.app.command;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command runs in: its streams, whether they are terminals, and the environment.
 *
 * @param in standard input
 * @param out standard output; throws when nobody reads it any more
 * @param err standard error
 * @param environment its variables
 * @param outIsTerminal whether somebody watches standard output
 * @param errIsTerminal whether somebody watches standard error
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;
    private static final int ON_TERMINAL = 80;

    /** Columns of a line that goes to no terminal. */
    static final int ELSEWHERE = 100;

    /** Those of this process. Writes UTF-8 whatever the locale. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                isTerminal(1),
                isTerminal(2));
    }

    /** Streams of somebody else's, none of them a terminal. */
    public static Surroundings of(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
        return new Surroundings(in, new Checked(out), err, environment, false, false);
    }

    /** Whether standard output may be coloured: see <a href="https://no-color.org">no-color.org</a>. */
    public boolean colour() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** How many columns a line on standard output may have. */
    public int width() {
        if (!outIsTerminal) {
            return ELSEWHERE;
        }
        try {
            return Math.clamp(Integer.parseInt(environment.getOrDefault("COLUMNS", "")), NARROWEST, WIDEST);
        } catch (NumberFormatException e) {
            return ON_TERMINAL;
        }
    }

    /** Whether stack traces are wanted. */
    public boolean debug() {
        return "1".equals(environment.get("PARALLAX_DEBUG"));
    }

    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return hasConsole();
    }

    /** Whether both standard input and output are terminals. From JDK 22 on there may be a console without one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** A print stream hides that writing failed; this does not. */
    private static final class Checked extends OutputStream {
        private final PrintStream out;

        Checked(PrintStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            check();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            check();
        }

        @Override
        public void flush() throws IOException {
            check();
        }

        private void check() throws IOException {
            if (out.checkError()) {
                throw new IOException("Broken pipe");
            }
        }
    }
}
