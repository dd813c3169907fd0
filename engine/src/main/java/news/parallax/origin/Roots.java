package news.parallax.origin;

import java.util.Collection;

/** Accounts joined into sets. Of each set the lowest account is the root. */
final class Roots {
    private final int[] above;

    Roots(int size) {
        above = new int[size];
        for (int i = 0; i < size; i++) {
            above[i] = i;
        }
    }

    int of(int account) {
        int at = account;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    void join(int a, int b) {
        int x = of(a);
        int y = of(b);
        above[Math.max(x, y)] = Math.min(x, y);
    }

    /** How many sets some of the accounts are of. */
    int distinct(Collection<Integer> some) {
        return (int) some.stream().map(this::of).distinct().count();
    }
}
