package news.parallax;

import java.util.Comparator;
import java.util.List;
import news.parallax.claim.Claim;
import news.parallax.claim.Moment;
import news.parallax.event.Event;
import news.parallax.origin.Origins;
import news.parallax.quote.Quotation;

/**
 * The whole result: every event among the inputs, its accounts side by side. Account numbers count in {@code
 * event.accounts()}.
 *
 * @param events those with most accounts first
 */
public record Comparison(List<SideBySide> events) {
    /**
     * One event, side by side.
     *
     * @param event the event and its accounts
     * @param origins which of them are not independent
     * @param claims the most told and the disputed first
     * @param quotes what is quoted, by speaker
     * @param timeline in order of time
     */
    public record SideBySide(
            Event event, Origins origins, List<Claim> claims, List<Quotation> quotes, List<Moment> timeline) {
        public SideBySide {
            claims = List.copyOf(claims);
            quotes = List.copyOf(quotes);
            timeline = List.copyOf(timeline);
        }

        /**
         * The claims that two or more other accounts tell, copies not counted, and that were not found in the text held of an account, those
         * told by most first. What its extraction may have lost is not told from what its writer left out.
         */
        public List<Claim> notFoundIn(int account) {
            return claims.stream()
                    .filter(c -> c.origins().max() >= 2 && c.silent().contains(account))
                    .sorted(Comparator.comparingInt((Claim c) -> -c.origins().min())
                            .thenComparingInt(c -> -c.origins().max())
                            .thenComparingInt(c -> c.silent().size()))
                    .toList();
        }
    }

    public Comparison {
        events = List.copyOf(events);
    }
}
