package org.alongside.training.run;

/**
 * How much was taught together with somebody with lived experience.
 *
 * @param sessions that were held; null when there are so few that people could be recognised
 * @param together of those; null with it
 * @param withheld runs that give no evidence because too little was taught together; null with it
 */
public record CoDelivery(Integer sessions, Integer together, Integer withheld) {

    private static final int WHOLE = 100;

    public static CoDelivery of(int sessions, int together, int withheld, int suppressBelow) {
        return sessions < suppressBelow ? new CoDelivery(null, null, null) : new CoDelivery(sessions, together, withheld);
    }

    public boolean isShown() {
        return sessions != null;
    }

    /** Of the sessions, in whole percent; null when they are not shown. */
    public Integer share() {
        return sessions == null || sessions == 0 ? null : Integer.valueOf(WHOLE * together / sessions);
    }
}
