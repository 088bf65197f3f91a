package org.alongside.training.enrolment.control;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.platform.message.Notice;
import org.alongside.platform.time.London;

/** What learners and providers are told about places, in plain English. */
final class EnrolmentNotices {

    private static final String MINE = "training/my/places";
    private static final String RUN = "training/manage/run?id=";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(London.ZONE);

    private EnrolmentNotices() {
    }

    static Notice confirmed() {
        return new Notice("N18", "You have a place", """
                You have a place on the training you booked.

                If you cannot come after all, give up the place under "My training". You do not have to say why, and \
                somebody who waits will be glad.""", MINE);
    }

    static Notice queued() {
        return new Notice("N18", "You are on the waiting list", """
                There is no free place for you on this training yet. You are on the waiting list, and nobody who comes \
                after you is offered a place before you.

                We tell you as soon as there is a place. Under "My training" you can see how far you are.""", MINE);
    }

    static Notice offered(Instant until) {
        return new Notice("N18", "You are offered a place", """
                There is a place for you. We hold it for you until %s.

                Say yes or no under "My training". If you are not sure you can come, say no: that helps the next \
                person.""".formatted(MOMENT.format(until)), MINE);
    }

    static Notice offeredAgain(Instant until) {
        return new Notice("N18", "You are offered the place again", """
                The time to take the place was over, but nobody else has been offered it. It is yours to take until \
                %s.""".formatted(MOMENT.format(until)), MINE);
    }

    static Notice offerEnds(Instant until) {
        return new Notice("N18", "Your place is held until " + MOMENT.format(until), """
                You are offered a place and have not answered yet. After that time it goes to the next person.""", MINE);
    }

    static Notice offerExpired(boolean last) {
        return new Notice("N18", "The time to take the place is over", last ? """
                You were offered a place twice and we did not hear from you, so you are no longer on the waiting list. \
                You can book again at any time.""" : """
                We did not hear from you in time, so the place goes to the next person. You are still on the waiting \
                list, at the end of it, and we tell you when there is another place.""", MINE);
    }

    static Notice gaveUp() {
        return new Notice("N18", "You have given up your place", """
                Your booking is cancelled. You can book again, or put your name down for the next run.""", MINE);
    }

    static Notice chose() {
        return new Notice("N18", "Your other place has been given up", """
                You took a place on another run of the same course, so the first place has been given up.""", MINE);
    }

    static Notice cancelledByProvider(String reason) {
        return new Notice("N20", "Your booking was cancelled", """
                The people who run this training have cancelled your booking. They say:

                %s""".formatted(reason), MINE);
    }

    static Notice runCancelled(String reason) {
        return new Notice("N20", "The training you booked does not take place", """
                The people who run it say:

                %s

                You come before everybody else on the next run of this course: we tell you when there is a place. If \
                you paid, you get it back.""".formatted(reason), MINE);
    }

    static Notice carried() {
        return new Notice("N18", "No place came free this time", """
                Booking for the run you waited for has closed. Your name is down for the next run of this course, and \
                we tell you when there is one. You can take your name off at any time.""", MINE);
    }

    static Notice overtaken() {
        return new Notice("N19", "Somebody was moved before you on the waiting list", """
                The people who run the training moved somebody before you, and wrote down why. Your own time on the \
                waiting list still counts.""", MINE);
    }

    static Notice supporters(int seats, int wanted) {
        return new Notice("N20", "The seats for you and your supporters", seats >= wanted
                ? "There are seats for you and everybody who comes along: %d in all.".formatted(seats)
                : """
                You keep your place. The room does not have a seat for everybody who comes along yet; the people who \
                run the training are asked to find one and will tell you.""", MINE);
    }

    /** To the provider. */
    static Notice seatsMissing(String run) {
        return new Notice("N20", "A learner needs seats that are not there yet", """
                A learner asks for more seats for supporters than there are, or than people usually need. Find the \
                seats, or talk to them about what they need.""", RUN + run);
    }

    /** To the provider. */
    static Notice headHeldUp(String run) {
        return new Notice("N20", "A place stands free and the first on the list cannot take it", """
                The first on the waiting list needs more seats or places than are free. Nobody is offered the place \
                before them. Look for a bigger room or another arrangement.

                If nothing can be found in the time a place is held, write down why. Then the next person is offered \
                the place, and the first comes first next time.""", RUN + run);
    }

    /** To the provider (R-TRN-36). */
    static Notice tooFew(String run, int confirmed, int minimum) {
        return new Notice("N20", "Fewer people have booked than you need", """
                Booking has closed with %d places taken; you wanted at least %d. Decide within 3 working days whether \
                the run takes place, is joined with another one, or is called off. If you call it off, everybody comes \
                first on the next run."""
                .formatted(confirmed, minimum), RUN + run);
    }

    /** To the provider (R-TRN-36). */
    static Notice undecided(String run) {
        return new Notice("N20", "A run with too few learners is still undecided", """
                The 3 working days for deciding are over, and the people who booked do not know yet whether to come. \
                Say whether the run takes place, or call it off.""", RUN + run);
    }
}
