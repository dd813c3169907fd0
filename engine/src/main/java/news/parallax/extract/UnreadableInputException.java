package news.parallax.extract;

/** An input from which no article can be won. The message tells what was wrong and what to do. */
public final class UnreadableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableInputException(String message) {
        super(message);
    }
}
