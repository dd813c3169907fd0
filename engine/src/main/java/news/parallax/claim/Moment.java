package news.parallax.claim;

import java.util.List;
import news.parallax.article.Dating;
import news.parallax.telling.Place;

/**
 * A point of the timeline: when something happened, is to happen, or was said.
 *
 * @param date when
 * @param summary the words of one of the places
 * @param places where it is told
 */
public record Moment(Dating date, String summary, List<Place> places) {
    public Moment {
        places = List.copyOf(places);
    }
}
