package news.parallax.app.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.Parallax;
import news.parallax.app.input.InputReader;
import news.parallax.app.input.Inputs;
import news.parallax.app.input.Reading;
import news.parallax.article.Article;
import news.parallax.extract.UnreadableInputException;
import news.parallax.extract.cue.Fingerprint;
import news.parallax.extract.cue.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the inputs through the engine: side by side, out in the order they came in, a bad one told and passed over.
 */
final class Work {
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private static @Nullable Parallax engine;

    private final Inputs inputs;
    private final Messages messages;
    private final Progress progress;

    /** What is done with the article of an input. */
    interface Step<T> {
        T apply(Parallax parallax, Article article);
    }

    /** What is done with what comes of it. */
    interface Sink<T> {
        void accept(T result) throws IOException;
    }

    private record Task<T>(String name, Future<T> result) {}

    Work(Inputs inputs, Messages messages, Progress progress) {
        this.inputs = inputs;
        this.messages = messages;
        this.progress = progress;
    }

    /** The engine, one for the process: its models are loaded once, and only when something is to be read. */
    static synchronized Parallax parallax() {
        if (engine == null) {
            engine = Parallax.create();
        }
        return engine;
    }

    /** Says to whoever watches what goes on. */
    void say(String what) {
        progress.show(what);
    }

    /** Says nothing more: what follows is the result. */
    void done() {
        progress.clear();
    }

    /** All articles, in an order that the arguments' order does not change. */
    List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        each((parallax, article) -> article, articles::add);
        articles.sort(Comparator.comparing(Article::id).thenComparing(Article::input));
        return articles;
    }

    /**
     * Wins the article of every input, does the step with it, several at a time, and hands on the results one by one in the
     * order of the inputs.
     *
     * <p>Reads all inputs twice: what they have in common is known before the first is judged, and only a few are held at a
     * time.
     */
    <T> void each(Step<T> step, Sink<T> sink) throws IOException {
        Repetition repetition = repetition();
        Queue<Task<T>> tasks = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Work::worker);
        try (InputReader reader = inputs.reader()) {
            while (reader.hasNext()) {
                Reading reading = reader.next();
                progress.step(reader.begun(), reader.files(), reading.name());
                tasks.add(new Task<>(reading.name(), begin(reading, repetition, step, workers)));
                while (!tasks.isEmpty()
                        && (tasks.size() > 2 * WORKERS
                                || tasks.element().result().isDone())) {
                    end(tasks.remove(), sink);
                }
            }
            while (!tasks.isEmpty()) {
                end(tasks.remove(), sink);
            }
        } finally {
            workers.shutdownNow();
        }
        if (inputs.skipped() > 0) {
            progress.note(inputs.skipped() + (inputs.skipped() == 1 ? " file" : " files")
                    + " of other kinds passed over in folders");
        }
    }

    private Repetition repetition() {
        List<Fingerprint> fingerprints = new ArrayList<>();
        try (InputReader reader = inputs.reader()) {
            while (reader.hasNext()) {
                Reading reading = reader.next();
                progress.step(reader.begun(), reader.files(), reading.name());
                if (reading instanceof Reading.Ready ready) {
                    fingerprint(ready).ifPresent(fingerprints::add);
                }
            }
        }
        return Repetition.of(fingerprints);
    }

    /** None where taking it fails: what is wrong is told when the article is won. */
    private static Optional<Fingerprint> fingerprint(Reading.Ready ready) {
        try {
            return Optional.of(parallax().fingerprint(ready.input()));
        } catch (RuntimeException defect) {
            return Optional.empty();
        }
    }

    private <T> Future<T> begin(Reading reading, Repetition repetition, Step<T> step, ExecutorService workers) {
        return switch (reading) {
            case Reading.Failed failed -> CompletableFuture.failedFuture(new UnreadableInputException(failed.why()));
            case Reading.Ready ready ->
                workers.submit(() -> step.apply(parallax(), parallax().extract(ready.input(), repetition)));
        };
    }

    private <T> void end(Task<T> task, Sink<T> sink) throws IOException {
        T result;
        try {
            result = task.result().get();
        } catch (ExecutionException e) {
            tell(task.name(), e.getCause());
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        sink.accept(result);
    }

    private void tell(String name, @Nullable Throwable cause) {
        progress.clear();
        switch (cause) {
            case UnreadableInputException e ->
                messages.unreadable(new Reading.Failed(name, String.valueOf(e.getMessage())));
            case OutOfMemoryError e -> throw e;
            case null -> throw new IllegalStateException("failed without a cause: " + name);
            default -> messages.defect(name, cause);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "parallax-worker");
        thread.setDaemon(true);
        return thread;
    }
}
