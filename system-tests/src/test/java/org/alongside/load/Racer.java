package org.alongside.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.kit.Answer;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Training;
import org.alongside.kit.Visitor;

/**
 * Somebody who is signed in and wants a place: sends the forms of the booking pages as a browser without script does, with
 * a key of its own each. Whoever comes a moment too late is refused; that is counted, and is no fault.
 */
final class Racer {

    private static final int SEE_OTHER = 3;
    /** Already booked, no longer theirs to give up, or moved on meanwhile. */
    private static final Set<Integer> REFUSED = Set.of(409, 422);
    private static final String BUTTON = "go";

    private final Visitor visitor;
    private final String pages;
    private final String person;
    private final Map<String, String> form;
    private final AtomicInteger done;
    private final AtomicInteger refused;

    /** @param run any that is open: its booking page is looked at once for what the portal itself puts into a form */
    Racer(Training training, int nth, String run, AtomicInteger done, AtomicInteger refused) {
        String email = "racer" + nth + "." + training.area() + "@alongside.example";
        this.person = training.person("Racer " + nth, email);
        this.visitor = Portal.underTest().visitor(Demo.withEmail(email));
        this.pages = "/" + training.area() + "/training/my/";
        this.form = visitor.get(pages + "book?run=" + run).form();
        this.done = done;
        this.refused = refused;
    }

    String person() {
        return person;
    }

    boolean book(String run) {
        return send("book?run=" + run, BUTTON);
    }

    boolean giveUp(String enrolment) {
        return send("leave?id=" + enrolment, BUTTON);
    }

    boolean accept(String enrolment) {
        return send("place?id=" + enrolment, "accept");
    }

    /** The same page as giving up: it says no to an offer that stands, and leaves the queue when it does not any more. */
    boolean decline(String enrolment) {
        return giveUp(enrolment);
    }

    private boolean send(String page, String button) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.remove(BUTTON);
        fields.put(button, "");
        fields.put("formKey", UUID.randomUUID().toString());
        Answer answer = visitor.postOnce(pages + page, fields);
        if (answer.status() / 100 != SEE_OTHER && !REFUSED.contains(answer.status())) {
            throw new AssertionError(pages + page + " answered " + answer.status() + " " + answer.heading());
        }
        boolean taken = answer.status() / 100 == SEE_OTHER;
        (taken ? done : refused).incrementAndGet();
        return taken;
    }
}
