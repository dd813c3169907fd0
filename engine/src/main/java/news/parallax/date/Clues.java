package news.parallax.date;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.text.Sentence;

/** All clues of an article's body: its times, the offices and the gatherings it names. */
final class Clues {
    private final Offices offices = new Offices();
    private final Gatherings gatherings = new Gatherings();

    List<Clue> find(Article article, List<Sentence> sentences, List<TimeExpression> times) {
        List<Clue> clues = new ArrayList<>(TimeClues.find(article, sentences, times));
        clues.addAll(offices.find(article, sentences));
        clues.addAll(Notes.find(article, sentences));
        List<Clue> met = gatherings.find(article, sentences);
        clues.addAll(met);
        clues.addAll(Gatherings.near(article, sentences, times, met));
        return clues;
    }

    /** For each account its own clues, and those that come of what it shares with the others. */
    List<List<Clue>> find(List<AnnotatedArticle> accounts) {
        List<List<Clue>> own = accounts.stream()
                .map(a -> find(a.article(), a.sentences(), a.times()))
                .toList();
        List<List<Clue>> shared = Happenings.find(accounts);
        List<List<Clue>> all = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            List<Clue> both = new ArrayList<>(own.get(a));
            both.addAll(shared.get(a));
            all.add(both);
        }
        return all;
    }
}
