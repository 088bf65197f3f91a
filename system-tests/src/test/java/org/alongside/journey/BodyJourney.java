package org.alongside.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;

/** What the people of the body do with one application: coordinator, assessor, panel. */
final class BodyJourney implements AutoCloseable {

    private static final String AREA = "/" + Demo.KENT + "/accreditation/";
    private static final String NO_CONNECTION = "No, I have no connection with this person";

    /** Who signs in as whom in the demonstration. */
    private static final Map<String, String> PANEL = Map.of("Maureen Okafor", "chair", "Dan Whitfield", "member1",
            "Shazia Hussain", "member2", "Peter Lowe", "member3", "Grace Bello", "member4");

    private final Supplier<Browser> browsers;
    private final String applicant;
    private final List<Browser> all = new ArrayList<>();
    private final List<Browser> members = new ArrayList<>();
    private final Browser coordinator;
    private Browser assessor;
    private Browser chair;
    private String meeting;

    BodyJourney(Supplier<Browser> browsers, String applicant) {
        this.browsers = browsers;
        this.applicant = applicant;
        coordinator = signIn("coordinator");
    }

    BodyJourney receivesTheApplication() {
        newestFirst(coordinator).followNamed(applicant);
        noConnection(coordinator);
        coordinator.select("Ask an assessor", "Tom Ashworth").press("Ask");
        assessor = signIn("assessor");
        assessor.open(AREA + "assess").followNamed(applicant);
        noConnection(assessor);
        newestFirst(coordinator).followNamed(applicant).press("Accept for assessment");
        return this;
    }

    /** What came in last stands on the first page, however many came before. */
    private static Browser newestFirst(Browser coordinator) {
        return coordinator.open(AREA + "queue").select("In this order", "Newest first").press("Show");
    }

    private static void noConnection(Browser browser) {
        browser.choose("Do you have a connection?", "No").press("Answer");
    }

    BodyJourney assessesEveryCriterion() {
        assessor.open(AREA + "assess").followNamed(applicant);
        String theCase = assessor.address();
        for (String code : assessor.linkedWith(Pattern.compile("rate\\?id=[^&]+&code=(\\w+)"))) {
            assessor.open(theCase).followTo(Pattern.compile("rate\\?id=[^&]+&code=" + code + "$"))
                    .choose("Your rating", "Met").fill("Why", "Told plainly, with an example that fits.").press("Save my rating");
        }
        assessor.open(theCase).followTo(Pattern.compile("assess/recommend")).choose("Your advice", "Accredit")
                .press("Send my advice");
        return this;
    }

    BodyJourney bringsAPanelTogether() {
        coordinator.open(AREA + "panel").followNamed(applicant);
        Matcher number = Pattern.compile("Choose (\\d+) members").matcher(coordinator.text());
        if (!number.find()) {
            throw new AssertionError("The page does not say how many to choose: " + coordinator.text());
        }
        List<String> invited = PANEL.keySet().stream().filter(coordinator::hasField).sorted()
                .limit(Integer.parseInt(number.group(1))).toList();
        invited.forEach(coordinator::choose);
        coordinator.press("Ask these people");
        invited.forEach(name -> members.add(signIn(PANEL.get(name))));
        return this;
    }

    BodyJourney everyoneSaysTheyHaveNoConnection() {
        for (Browser member : members) {
            member.open(AREA + "panel").followNamed(applicant);
            if (!member.path().endsWith("/interest")) {
                member.go("Answer the interest question");
            }
            member.choose(NO_CONNECTION).press("Send my answer");
        }
        return this;
    }

    BodyJourney meets() {
        for (Browser member : members) {
            member.open(AREA + "panel").followNamed(applicant).followTo(Pattern.compile("panel/session\\?id="));
            meeting = member.address();
            member.press("I am here");
            if (member.offers("Open the meeting")) {
                chair = member;
            }
        }
        if (chair == null) {
            throw new AssertionError("Nobody may open the meeting: " + members.get(0).text());
        }
        chair.open(meeting).press("Open the meeting");
        chair.followTo(Pattern.compile("panel/propose")).choose("What should the panel vote on?", "Accredit")
                .press("Put this to the vote");
        return this;
    }

    BodyJourney votesAndCloses() {
        members.forEach(member -> member.open(meeting).choose("How do you vote?", "For").press("Vote"));
        chair.open(meeting).press("Close the vote");
        return this;
    }

    BodyJourney aSecondPersonReleases() {
        String id = meeting.substring(meeting.indexOf("id="));
        coordinator.open(AREA + "panel/release?" + id).go("Answer the interest question");
        coordinator.choose(NO_CONNECTION).press("Send my answer");
        coordinator.open(AREA + "panel/release?" + id).press("Release the decision");
        return this;
    }

    List<String> complaints() {
        return all.stream().flatMap(browser -> browser.complaints().stream()).toList();
    }

    private Browser signIn(String part) {
        Browser browser = browsers.get().signedIn(Demo.in(part, Demo.KENT));
        all.add(browser);
        return browser;
    }

    @Override
    public void close() {
        all.forEach(Browser::close);
    }
}
