package org.alongside.portal.community.time;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.portal.form.Choice;

/** How long something took: hours typed, minutes chosen in steps of five (R-TIME-03). */
public class HowLongForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 5;
    private static final int STEPS = 12;

    private String hours = "";
    private String minutes = "";

    /** What was planned or said already, to be changed. */
    public void show(int all) {
        hours = String.valueOf(all / (STEP * STEPS));
        minutes = String.valueOf(all % (STEP * STEPS));
    }

    /** With the minutes it has, should they lie between two steps. */
    public List<Choice> getSteps() {
        Stream<String> steps = IntStream.range(0, STEPS).mapToObj(step -> String.valueOf(step * STEP));
        return Stream.concat(steps, Stream.of(minutes).filter(one -> one.matches("[1-5]?[0-9]"))).distinct()
                .map(one -> new Choice(one, one)).toList();
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }
}
