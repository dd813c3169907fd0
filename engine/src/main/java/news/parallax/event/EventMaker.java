package news.parallax.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.statement.AnnotatedArticle;

/** Makes an event of a group: its id and its label. */
final class EventMaker {
    private static final int LABEL_LENGTH = 140;

    /**
     * Makes the event.
     *
     * @param accounts the group's articles
     * @param nearness how near each is to all others of them
     */
    Event make(List<AnnotatedArticle> accounts, double[] nearness) {
        return new Event(id(accounts), label(accounts, nearness), null, accounts, List.of(), null);
    }

    private static String id(List<AnnotatedArticle> accounts) {
        String ids = accounts.stream().map(a -> a.article().id()).collect(Collectors.joining(" "));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The title of the account that is nearest to all others; where none has a title, the nearest one's first words. */
    private static String label(List<AnnotatedArticle> accounts, double[] nearness) {
        String label = null;
        String lead = "";
        double bestTitled = Double.NEGATIVE_INFINITY;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < accounts.size(); i++) {
            AnnotatedArticle account = accounts.get(i);
            String title = account.article().title();
            if (title != null && title.length() <= LABEL_LENGTH && nearness[i] > bestTitled) {
                label = title;
                bestTitled = nearness[i];
            }
            if (nearness[i] > best && !account.sentences().isEmpty()) {
                lead = account.text(account.sentences().get(0).span());
                best = nearness[i];
            }
        }
        return label != null
                ? label
                : shorten(lead.isEmpty() ? accounts.get(0).article().label() : lead);
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= LABEL_LENGTH) {
            return line;
        }
        int space = line.lastIndexOf(' ', LABEL_LENGTH);
        return line.substring(0, space > 0 ? space : LABEL_LENGTH) + "\u2026";
    }
}
