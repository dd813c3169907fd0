package news.parallax.difference;

import java.util.List;
import news.parallax.Account;
import news.parallax.difference.Difference.Outcome;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.telling.Tellings;

/** The first statements of two accounts held against each other, for tests. */
record Told(Tellings tellings, List<Difference> differences) {
    static Told of(String one, String other) {
        return of(
                Account.of(one).in("Courier").on("2031-05-06"),
                Account.of(other).in("Echo").on("2031-05-06"));
    }

    /** Accounts of which nobody knows the day. */
    static Told undated(String one, String other) {
        return of(Account.of(one).in("Courier"), Account.of(other).in("Echo"));
    }

    static Told of(Account one, Account other) {
        Tellings tellings = Tellings.of(List.of(one.read(), other.read()));
        int second = (int) tellings.all().stream().filter(t -> t.account() == 0).count();
        return new Told(tellings, new Differences(List.of()).between(new Pair(tellings, 0, second)));
    }

    /** The differences that are told: kind and outcome, without those that cannot be compared. */
    List<String> told() {
        return differences.stream()
                .filter(d -> d.outcome() != Outcome.NOT_COMPARABLE)
                .map(d -> d.kind().label() + " " + d.outcome())
                .distinct()
                .toList();
    }

    List<Difference> of(Kind kind) {
        return differences.stream().filter(d -> d.kind() == kind).toList();
    }
}
