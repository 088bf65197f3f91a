package org.alongside.training.run;

import java.util.List;
import java.util.UUID;

/** How often an area of the framework is taught: in full here, in full next door, and as an introduction. */
public record Coverage(String code, int fullHere, int fullNearby, int intro) {

    public static Coverage of(String code, List<ListedRun> offered, UUID here) {
        return new Coverage(code, count(offered.stream().filter(run -> run.areaId().equals(here)).toList(), code + ":FULL"),
                count(offered.stream().filter(run -> !run.areaId().equals(here)).toList(), code + ":FULL"),
                count(offered, code + ":INTRO"));
    }

    /** Nobody around teaches it in full. */
    public boolean isGap() {
        return fullHere + fullNearby == 0;
    }

    private static int count(List<ListedRun> runs, String word) {
        return (int) runs.stream().filter(run -> run.areas().contains(word)).count();
    }
}
