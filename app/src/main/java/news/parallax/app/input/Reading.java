package news.parallax.app.input;

import news.parallax.extract.Input;

/** What came of one input: its content, or why it could not be read. */
public sealed interface Reading {

    /** The path as given or found; of a line of a {@code .jsonl} file, {@code path#line}. */
    String name();

    /** An input that was read. */
    record Ready(Input input) implements Reading {
        @Override
        public String name() {
            return input.name();
        }
    }

    /**
     * An input that could not be read.
     *
     * @param name as in {@link Reading#name()}
     * @param why what is wrong and what to do, divided by a semicolon
     */
    record Failed(String name, String why) implements Reading {}
}
