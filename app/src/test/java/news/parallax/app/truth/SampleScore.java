package news.parallax.app.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.Parallax;
import news.parallax.app.truth.Truth.Spot;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.difference.Discrepancy;
import news.parallax.event.Event;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import news.parallax.statement.AnnotatedArticle;

/** Holds what Parallax makes of a sample story against its truth: how many of each sort it gets right, and what it misses. */
public final class SampleScore {
    /** Hits among a total, with a line for each miss. */
    public static final class Measure {
        private int hits;
        private int total;
        private final List<String> misses = new ArrayList<>();

        private void add(boolean hit, String miss) {
            total++;
            hits += hit ? 1 : 0;
            if (!hit) {
                misses.add(miss);
            }
        }

        public double share() {
            return total == 0 ? 1 : (double) hits / total;
        }

        public int missed() {
            return total - hits;
        }

        public List<String> misses() {
            return List.copyOf(misses);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d%s",
                    hits,
                    total,
                    misses.isEmpty() ? "" : "; missed:\n    " + String.join("\n    ", misses));
        }
    }

    private final Truth truth;
    private final Comparison comparison;
    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, Measure> measures = new TreeMap<>();

    private SampleScore(Truth truth, Comparison comparison) {
        this.truth = truth;
        this.comparison = comparison;
    }

    /** Compares the files of a story's folder and scores the result. */
    public static Map<String, Measure> of(Parallax parallax, Path samples, String story)
            throws IOException, UnreadableInputException {
        Map<String, Article> articles = articles(parallax, samples, story);
        SampleScore score = new SampleScore(Truth.of(story), parallax.compare(articles.values()));
        score.articles.putAll(articles);
        score.bodies();
        score.events();
        score.days();
        score.homes();
        score.claims();
        score.origins();
        return score.measures;
    }

    /** The files of a story's folder by name. */
    static Map<String, Article> articles(Parallax parallax, Path samples, String story)
            throws IOException, UnreadableInputException {
        Map<String, Article> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(samples.resolve(story))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Input.Format format = name.endsWith(".html")
                        ? Input.Format.HTML
                        : name.endsWith(".json") ? Input.Format.JSON : Input.Format.TEXT;
                articles.put(name, parallax.extract(new Input(name, format, Files.readAllBytes(file))));
            }
        }
        return articles;
    }

    private Measure measure(String name) {
        return measures.computeIfAbsent(name, n -> new Measure());
    }

    private void bodies() {
        truth.body().forEach((file, body) -> {
            String text = flat(articles.get(file).body());
            body.with().forEach(w -> measure("body kept").add(text.contains(flat(w)), file + ": " + w));
            body.without().forEach(w -> measure("leftovers cut").add(!text.contains(flat(w)), file + ": " + w));
        });
        truth.published().forEach((file, date) -> {
            var published = articles.get(file).published();
            String found = published == null ? "null" : published.date();
            measure("published").add(found.equals(String.valueOf(date)), file + ": " + date + ", found " + found);
        });
    }

    private void events() {
        for (Truth.Happening event : truth.events()) {
            Set<String> wanted = new HashSet<>(event.articles());
            List<SideBySide> same = comparison.events().stream()
                    .filter(s -> inputs(s).equals(wanted))
                    .toList();
            measure("events").add(!same.isEmpty(), event.name());
            String date = same.isEmpty() || same.get(0).event().date() == null
                    ? "null"
                    : same.get(0).event().date().date();
            measure("event dates")
                    .add(date.equals(event.date()), event.name() + ": " + event.date() + ", found " + date);
        }
    }

    /** Whether the day that an account gets in the end can be its day; it may also get none. */
    private void days() {
        for (SideBySide side : comparison.events()) {
            for (AnnotatedArticle account : side.event().accounts()) {
                String days = truth.days().get(account.article().input());
                Dating found = account.article().published();
                if (days != null) {
                    measure("no wrong day")
                            .add(
                                    truth.canBeOf(account.article().input(), found),
                                    account.article().input() + ": " + days + ", found "
                                            + (found == null ? "null" : found.date()));
                }
            }
        }
    }

    /** Where an event has its home, which accounts of it are not there, and what the homes know of one another. */
    private void homes() {
        if (truth.follows().isEmpty() && truth.roundUps().isEmpty()) {
            return;
        }
        Map<String, Event> homes = new HashMap<>();
        for (SideBySide side : comparison.events()) {
            Set<String> found = inputs(side);
            Truth.Happening owner = Collections.max(truth.events(), Comparator.comparingInt(e -> both(e, found)));
            homes.merge(owner.name(), side.event(), (a, b) -> both(owner, inputs(a)) >= both(owner, inputs(b)) ? a : b);
        }
        for (Truth.Happening event : truth.events()) {
            Event home = homes.get(event.name());
            for (String account : event.articles()) {
                measure("accounts in their event")
                        .add(home != null && inputs(home).contains(account), account + ": " + event.name());
            }
        }
        truth.follows().forEach((event, earlier) -> {
            Event home = homes.get(event);
            Event before = earlier == null ? null : homes.get(earlier);
            String wanted = before == null ? null : before.id();
            boolean right =
                    home != null && (earlier == null || wanted != null) && Objects.equals(wanted, home.follows());
            measure("follows").add(right, event + ": after " + earlier);
        });
        Map<String, Set<String>> marked = new HashMap<>();
        for (SideBySide side : comparison.events()) {
            for (Event.RoundUp roundUp : side.event().roundUps()) {
                marked.put(roundUp.input(), Set.copyOf(roundUp.alsoTells()));
            }
        }
        truth.roundUps().forEach((account, others) -> {
            Set<String> wanted = others.stream()
                    .map(homes::get)
                    .filter(Objects::nonNull)
                    .map(Event::id)
                    .collect(Collectors.toSet());
            measure("round-ups")
                    .add(
                            wanted.size() == others.size() && wanted.equals(marked.get(account)),
                            account + ": also tells " + others);
        });
        for (String account : marked.keySet()) {
            measure("no false round-up").add(truth.roundUps().containsKey(account), account);
        }
    }

    private static int both(Truth.Happening event, Set<String> inputs) {
        return (int) event.articles().stream().filter(inputs::contains).count();
    }

    private static Set<String> inputs(Event event) {
        return event.accounts().stream().map(a -> a.article().input()).collect(Collectors.toSet());
    }

    private static Set<String> inputs(SideBySide side) {
        return side.event().accounts().stream().map(a -> a.article().input()).collect(Collectors.toSet());
    }

    private void claims() {
        for (Truth.LinedUp lineup : truth.lineups()) {
            List<Spot> spots = lineup.statements();
            for (int i = 0; i < spots.size(); i++) {
                for (int j = i + 1; j < spots.size(); j++) {
                    if (!spots.get(i).input().equals(spots.get(j).input())) {
                        measure("lined up")
                                .add(
                                        together(spots.get(i), spots.get(j)),
                                        lineup.claim() + ": " + spots.get(i) + " + " + spots.get(j));
                    }
                }
            }
            for (Spot spot : spots) {
                boolean called = spots.stream()
                        .flatMap(s -> claimsOf(s).keySet().stream())
                        .anyMatch(c -> isSilent(c, spot.input()));
                measure("telling not silent").add(!called, lineup.claim() + ": " + spot.input());
            }
            for (String file : lineup.silent()) {
                boolean told = spots.stream()
                        .flatMap(s -> claimsOf(s).keySet().stream())
                        .anyMatch(c -> tells(c, file));
                measure("silent not telling").add(!told, lineup.claim() + ": " + file);
            }
        }
        truth.apart()
                .forEach(p -> measure("kept apart")
                        .add(!together(p.a(), p.b()), p.a() + " + " + p.b() + " (" + p.why() + ")"));
        truth.discrepancies()
                .forEach(p ->
                        measure("discrepancies").add(differ(p.a(), p.b()), p.kind() + ": " + p.a() + " + " + p.b()));
        truth.notDiscrepancies()
                .forEach(p -> measure("no false discrepancy")
                        .add(!differ(p.a(), p.b()), p.a() + " + " + p.b() + " (" + p.why() + ")"));
    }

    private void origins() {
        for (List<String> group : truth.origins()) {
            boolean found = comparison.events().stream()
                    .flatMap(s -> s.origins().groups().stream()
                            .map(g -> g.accounts().stream()
                                    .map(i -> s.event()
                                            .accounts()
                                            .get(i)
                                            .article()
                                            .input())
                                    .collect(Collectors.toSet())))
                    .anyMatch(g -> g.equals(new HashSet<>(group)));
            measure("origins").add(found, group.toString());
        }
        long together = comparison.events().stream()
                .flatMap(s -> s.origins().groups().stream())
                .filter(g -> g.accounts().size() > 1)
                .count();
        measure("no false origin").add(together <= truth.origins().size(), together + " groups found");
    }

    private boolean together(Spot a, Spot b) {
        return claimsOf(a).keySet().stream().anyMatch(claimsOf(b)::containsKey);
    }

    private boolean tells(Claim claim, String file) {
        return comparison.events().stream()
                .filter(s -> s.claims().contains(claim))
                .anyMatch(s -> claim.tellings().stream()
                        .anyMatch(t -> s.event()
                                .accounts()
                                .get(t.account())
                                .article()
                                .input()
                                .equals(file)));
    }

    private boolean isSilent(Claim claim, String file) {
        return comparison.events().stream()
                .filter(s -> s.claims().contains(claim))
                .anyMatch(s -> claim.silent().stream()
                        .anyMatch(i ->
                                s.event().accounts().get(i).article().input().equals(file)));
    }

    private boolean differ(Spot a, Spot b) {
        Map<Claim, Set<Integer>> ofA = claimsOf(a);
        Map<Claim, Set<Integer>> ofB = claimsOf(b);
        for (Map.Entry<Claim, Set<Integer>> entry : ofA.entrySet()) {
            for (Discrepancy d : entry.getKey().discrepancies()) {
                Set<Integer> other = ofB.getOrDefault(entry.getKey(), Set.of());
                if (entry.getValue().contains(d.a()) && other.contains(d.b())
                        || entry.getValue().contains(d.b()) && other.contains(d.a())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The claims that the sentence stands in, with the places of its tellings. */
    private Map<Claim, Set<Integer>> claimsOf(Spot spot) {
        Map<Claim, Set<Integer>> found = new HashMap<>();
        for (SideBySide side : comparison.events()) {
            for (Claim claim : side.claims()) {
                for (int i = 0; i < claim.tellings().size(); i++) {
                    AnnotatedArticle account =
                            side.event().accounts().get(claim.tellings().get(i).account());
                    if (account.article().input().equals(spot.input()) && isIn(account, claim, i, spot)) {
                        found.computeIfAbsent(claim, c -> new HashSet<>()).add(i);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a telling stands in the sentence with the words, and has some of them. */
    private static boolean isIn(AnnotatedArticle account, Claim claim, int telling, Spot spot) {
        var statement = claim.tellings().get(telling).statement();
        String sentence =
                flat(account.text(account.sentences().get(statement.sentence()).span()));
        String words = flat(account.text(statement.span()));
        String wanted = flat(spot.contains());
        if (!sentence.contains(wanted)) {
            return false;
        }
        int from = sentence.indexOf(wanted);
        int at = sentence.indexOf(words);
        return at < 0 || at < from + wanted.length() && from < at + words.length();
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
