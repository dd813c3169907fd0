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

    /** For each account its own clues, of its text alone. */
    List<List<Clue>> find(List<AnnotatedArticle> accounts) {
        return accounts.stream()
                .map(a -> find(a.article(), a.sentences(), a.times()))
                .toList();
    }

    /** The same with those that come of what an account shares with the others. Copies share what their speaker does. */
    static List<List<Clue>> withShared(List<AnnotatedArticle> accounts, List<List<Clue>> own, Copies copies) {
        List<Integer> speakers = copies.speakers();
        List<List<Clue>> shared =
                Happenings.find(speakers.stream().map(accounts::get).toList());
        List<List<Clue>> all = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            List<Clue> both = new ArrayList<>(own.get(a));
            both.addAll(shared.get(speakers.indexOf(copies.speaker(a))));
            all.add(both);
        }
        return all;
    }
}
