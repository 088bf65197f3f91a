package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingText;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.WhoPays;
import org.alongside.community.timebank.boundary.AnswerExchange;
import org.alongside.community.timebank.boundary.ApplyToTimeBank;
import org.alongside.community.timebank.boundary.ArrangeExchange;
import org.alongside.community.timebank.boundary.ClaimTime;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.LookAtExchange;
import org.alongside.community.timebank.boundary.MoveMember;
import org.alongside.community.timebank.boundary.OfferAndAsk;
import org.alongside.community.timebank.boundary.ProposeExchange;
import org.alongside.community.timebank.boundary.RecordSession;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.community.timebank.boundary.SayHowLong;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.community.timebank.boundary.WriteListing;
import org.alongside.platform.time.London;

/** Peers exchange time: a session of all, an exchange that is done, and others half way. */
@ApplicationScoped
class DemonstrationTime {

    private static final int JOINED = 100;
    private static final int INTRODUCED = 90;
    private static final int SESSION = 60;
    private static final int LISTED = 40;
    private static final int DONE = 20;
    private static final int LATELY = 2;

    @Inject
    private Stage stage;

    @Inject
    private JoinTimeBank joining;

    @Inject
    private RunTimeBank running;

    @Inject
    private OfferAndAsk offering;

    @Inject
    private ArrangeExchange arranging;

    @Inject
    private SettleExchanges settling;

    @Inject
    private ClaimTime claiming;

    void play(String area) {
        member("asha", "walk dogs and listen", "to learn to cook", area);
        member("ben", "cook for many", "company at the cinema", area);
        member("cora", "explain telephones", "somebody to walk with", area);
        member("dev", "speak Spanish", "help in the garden", area);
        stage.asAgo(LATELY, "farah." + area, area, () -> apply("farah", "sew and knit", "to learn to swim", area));
        session(area);
        UUID dogs = offer("asha", ListingKind.OFFER, HelpCategory.PETS, "Dog walks", area);
        UUID cinema = offer("ben", ListingKind.REQUEST, HelpCategory.COMPANY, "Company at the cinema", area);
        UUID phones = offer("cora", ListingKind.OFFER, HelpCategory.COMPUTERS, "Help with a telephone", area);
        UUID spanish = offer("dev", ListingKind.OFFER, HelpCategory.LANGUAGES, "Practise Spanish", area);
        UUID done = arranged(DONE, "ben", "asha", dogs, MeetingPlace.COMMUNITY, area);
        say(DONE, "asha", "60", done, area);
        say(DONE, "ben", "60", done, area);
        say(LATELY, "cora", "45", arranged(LATELY, "dev", "cora", phones, MeetingPlace.COMMUNITY, area), area);
        UUID queried = arranged(LATELY, "cora", "ben", cinema, MeetingPlace.COMMUNITY, area);
        say(LATELY, "cora", "90", queried, area);
        say(LATELY, "ben", "60", queried, area);
        agreed(LATELY, "asha", "dev", spanish, MeetingPlace.HOME, area);
    }

    private void member(String who, String can, String like, String area) {
        UUID membership = stage.asAgo(JOINED, who + "." + area, area, () -> apply(who, can, like, area));
        for (TimeMemberStep step : List.of(TimeMemberStep.INDUCT, TimeMemberStep.PASS)) {
            stage.asAgo(INTRODUCED, "timebank." + area, area, () -> {
                running.move(new MoveMember(stage.command(step + " " + who + area), membership, step));
                return null;
            });
        }
    }

    private UUID apply(String who, String can, String like, String area) {
        return joining.apply(new ApplyToTimeBank(stage.command("join time " + who + area), "I can " + can + ".",
                "I'd like " + like + ".", true));
    }

    private void session(String area) {
        stage.asAgo(SESSION, "timebank." + area, area, () -> settling.session(new RecordSession(
                stage.command("time session " + area), "A singing afternoon", MeetingPlace.COMMUNITY, today(), "1", "40",
                false, WhoPays.RECEIVERS, Cast.email("asha." + area) + "\n" + Cast.email("dev." + area),
                Cast.email("ben." + area) + "\n" + Cast.email("cora." + area))));
    }

    private UUID offer(String who, ListingKind kind, HelpCategory category, String title, String area) {
        ListingText text = new ListingText(kind, category, title, title + ", for an hour or so. Everybody is welcome.",
                "In town", "Step-free", "Afternoons", false);
        return stage.asAgo(LISTED, who + "." + area, area, () -> offering.write(new WriteListing(
                stage.command("listing " + title + area), null, GivenThing.FREE_TIME, text)));
    }

    /** Proposed by one, accepted by the other, and seen by the coordinator. */
    private UUID arranged(int ago, String by, String other, UUID listing, MeetingPlace place, String area) {
        UUID exchange = agreed(ago, by, other, listing, place, area);
        stage.asAgo(ago, "timebank." + area, area, () -> {
            settling.look(new LookAtExchange(stage.command("look " + exchange), exchange, true, "Meet at the library."));
            return null;
        });
        return exchange;
    }

    private UUID agreed(int ago, String by, String other, UUID listing, MeetingPlace place, String area) {
        UUID exchange = stage.asAgo(ago, by + "." + area, area, () -> arranging.propose(new ProposeExchange(
                stage.command("propose " + listing), listing, GivenThing.FREE_TIME, offering.see(listing).text().title(),
                place, today(), "1", "0", false)));
        stage.asAgo(ago, other + "." + area, area, () -> {
            arranging.accept(new AnswerExchange(stage.command("accept " + exchange), exchange));
            return null;
        });
        return exchange;
    }

    private void say(int ago, String who, String minutes, UUID exchange, String area) {
        stage.asAgo(ago, who + "." + area, area, () -> {
            claiming.say(new SayHowLong(stage.command(who + " says " + exchange), exchange, "", minutes, ""));
            return null;
        });
    }

    private LocalDate today() {
        return stage.now().atZone(London.ZONE).toLocalDate();
    }
}
