package news.parallax.date;

import java.util.ArrayList;
import java.util.List;

/**
 * What the accounts of one event tell together. The first was published on some day, each of the others on it or within
 * the next days.
 */
final class Pool {
    /** How likely an account is to come so many days after the first. */
    private static final double[] LATER = {.64, .26, .07, .03};

    /** 0 if accounts told nothing of one another, 1 if they all told the same. */
    private static final double LEANING = .4;

    private Pool() {}

    /** For each account the days of its publication. Accounts lean on one another, so not all that they tell adds up. */
    static List<Belief> of(List<Belief> accounts) {
        if (accounts.size() == 1) {
            return accounts;
        }
        double share = Math.pow(accounts.size(), -LEANING);
        List<double[]> firsts = new ArrayList<>();
        double[] sum = new double[Horizon.DAYS];
        for (Belief account : accounts) {
            double[] first = new double[Horizon.DAYS];
            for (int day = 0; day < first.length; day++) {
                first[day] = later(account, day);
                sum[day] += first[day];
            }
            firsts.add(first);
        }
        List<Belief> pooled = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            double[] logs = new double[Horizon.DAYS];
            double[] first = firsts.get(a);
            for (int day = 0; day < logs.length; day++) {
                double[] ways = new double[LATER.length];
                for (int lag = 0; lag < LATER.length; lag++) {
                    int began = day - lag;
                    ways[lag] = began < 0
                            ? Double.NEGATIVE_INFINITY
                            : Math.log(LATER[lag]) + share * (sum[began] - first[began]);
                }
                logs[day] = share * accounts.get(a).log(day) + logSum(ways);
            }
            pooled.add(Belief.ofLogs(logs));
        }
        return pooled;
    }

    /** How well the account fits a story that began on a day. */
    private static double later(Belief account, int first) {
        double[] ways = new double[LATER.length];
        for (int lag = 0; lag < LATER.length; lag++) {
            int day = first + lag;
            ways[lag] = day >= Horizon.DAYS ? Double.NEGATIVE_INFINITY : Math.log(LATER[lag]) + account.log(day);
        }
        return logSum(ways);
    }

    private static double logSum(double[] logs) {
        double top = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            top = Math.max(top, log);
        }
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - top);
        }
        return top + Math.log(sum);
    }
}
