package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;
import org.alongside.kit.Portal;
import org.alongside.platform.time.London;

/** What somebody does who shares a budget with others. */
final class BudgetJourney implements AutoCloseable {

    private static final byte[] RECEIPT = "Flour, butter, an afternoon: £100.01".getBytes(StandardCharsets.UTF_8);
    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");

    private final Browser browser;
    private final String name;
    private final String area;

    BudgetJourney(Browser browser, String name, String area) {
        this.browser = browser;
        this.name = name;
        this.area = area;
        NewAccount.make(browser, name);
    }

    /** Signed by all three; who starts it leads, and who keeps its books is not alone in paying. */
    static String begun(String group, BudgetJourney starts, BudgetJourney keeps, BudgetJourney third) {
        String pool = starts.startsAPool(group);
        starts.invites(pool, keeps).invites(pool, third).saysWhoHoldsTheMoney(pool)
                .gives(pool, starts, "Signatory", "Facilitator").gives(pool, keeps, "Treasurer", "Signatory")
                .gives(pool, third, "Signatory").writesTheAgreement(pool).signs(pool);
        keeps.signs(pool);
        assertThat(third.signs(pool).sees()).contains("You have signed.");
        starts.begins(pool);
        return pool;
    }

    private String email() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example";
    }

    /** Returns the pool that is being set up. */
    String startsAPool(String called) {
        open("pool/start").fill("What is the pool called?", called)
                .choose("Whose money is it about?", "Members put in parts of their own money")
                .fill("What do you want to do together?", "Bake on Thursdays")
                .choose("Activities and people who lead them").pressAndArrive("Go on");
        return id();
    }

    BudgetJourney invites(String pool, BudgetJourney other) {
        open("pool/set-up?id=" + pool).fill("Invite somebody: their email address", other.email()).pressAndArrive("Invite");
        return this;
    }

    BudgetJourney saysWhoHoldsTheMoney(String pool) {
        open("pool/set-up?id=" + pool).choose("A club account at a bank, in the group's name")
                .fill("Name of the account", "Thursday group").pressAndArrive("Save who holds it");
        return this;
    }

    BudgetJourney gives(String pool, BudgetJourney member, String... tasks) {
        open("pool/set-up?id=" + pool).followNamed("Choose what " + member.name + " does");
        for (String task : tasks) {
            browser.choose(task);
        }
        browser.pressAndArrive("Save");
        return this;
    }

    /** Two signatories are enough up to 100 pounds. */
    BudgetJourney writesTheAgreement(String pool) {
        open("pool/write?id=" + pool).fill("What you agree on", "We bake together. Each pays for what they take part in.")
                .fill("The same in easy words", "We bake. You pay your own share.")
                .fill("One signatory is enough up to, in pounds", "25")
                .fill("Two signatories are enough up to, in pounds", "100")
                .fill("How many of 100 members have to take part in a decision?", "50").pressAndArrive("Save this version");
        return this;
    }

    BudgetJourney signs(String pool) {
        open("pool/agreement?id=" + pool).pressAndArrive("I agree, and sign");
        return this;
    }

    BudgetJourney begins(String pool) {
        open("pool/agreement?id=" + pool).pressAndArrive("Begin, with those who have signed");
        return this;
    }

    BudgetJourney putsIn(String pool, String amount) {
        open("pool/pledge?id=" + pool).choose("Where does the money come from?", "Own money")
                .fill("How much, in pounds?", amount).pressAndArrive("Put this in");
        return this;
    }

    /** As the treasurer. */
    BudgetJourney writesDownWhatCame(String pool, BudgetJourney from, String amount) {
        open("pool/receipt?id=" + pool);
        today("Day at the bank").fill("Amount, in pounds", amount)
                .fill("What the bank prints beside it", "FROM " + from.name.toUpperCase(Locale.ROOT))
                .choose("%s: Own money, £%s".formatted(from.name, amount)).pressAndArrive("Write it down");
        return this;
    }

    /** Everybody takes part and pays the same; returns the spend. */
    String asks(String pool, String title, String amount) {
        open("spend/ask?pool=" + pool).fill("What is it for?", title)
                .select("What kind of thing is it?", "Activities and people who lead them")
                .fill("What does it cost in all, in pounds?", amount).fill("Who is paid?", "A baker from the market")
                .pressAndArrive("Ask the group");
        return id();
    }

    BudgetJourney looksAtTheirShare(String spend) {
        open("spend/answer?id=" + spend);
        return this;
    }

    BudgetJourney isIn(String spend, String most) {
        open("spend/answer?id=" + spend).fill("The most you would pay, in pounds", most).pressAndArrive("I am in");
        return this;
    }

    BudgetJourney triesToApprove(String spend) {
        open("spend/approve?id=" + spend);
        if (browser.offers("I approve it")) {
            browser.pressAndArrive("I approve it");
        }
        return this;
    }

    /** As who leads the group's decisions; returns the decision. */
    String opensTheVote(String title) {
        open("decide").followNamed(title);
        browser.followNamed("Lead this decision");
        browser.pressAndArrive("Open voting");
        return id();
    }

    BudgetJourney votesYes(String decision) {
        open("decide/vote?id=" + decision).choose("What do you say?", "Yes").pressAndArrive("Continue")
                .pressAndArrive("Vote");
        return this;
    }

    /** As the treasurer. */
    BudgetJourney writesDownThePayment(String spend, String amount) {
        open("spend/pay?id=" + spend).fill("How much was paid, in pounds?", amount);
        today("On which day?").pressAndArrive("Write it down");
        return this;
    }

    BudgetJourney releases(String spend) {
        looksAt(spend).browser.pressAndArrive("Release the payment");
        return this;
    }

    BudgetJourney keepsTheReceipt(String spend) {
        open("spend/evidence?id=" + spend).choose("What do you have?", "A receipt")
                .fill("Its number or date, and where it is kept", "No. 12, in the blue folder")
                .upload("A photo or a scan of it", "till.txt", RECEIPT).pressAndArrive("Keep it");
        return this;
    }

    /** What the file of the receipt says. */
    String opensTheReceipt(String spend) {
        String link = looksAt(spend).browser.page().getByText("Open the receipt").getAttribute("href");
        return browser.page().context().request().get(Portal.underTest().address().resolve(link).toString()).text();
    }

    BudgetJourney looksAt(String spend) {
        open("spend/one?id=" + spend);
        return this;
    }

    BudgetJourney looksAtThePool(String pool) {
        open("pool/one?id=" + pool);
        return this;
    }

    BudgetJourney opensTheStatement(String pool) {
        open("statement?pool=" + pool);
        return this;
    }

    /** The same statement as a table for a spreadsheet. */
    String takesTheStatement(String pool) {
        open("statement?pool=" + pool);
        String file = browser.linkedWith(Pattern.compile("(.*\\.csv)")).get(0);
        return browser.page().context().request().get(browser.page().url().replaceFirst("/" + area + "/.*", "") + file).text();
    }

    BudgetJourney wantsToLeave(String pool) {
        open("pool/leave?id=" + pool);
        return this;
    }

    BudgetJourney leaves(String pool) {
        wantsToLeave(pool).browser.pressAndArrive("Leave the pool");
        return this;
    }

    /** As the treasurer. */
    BudgetJourney preparesToPayBack(String pool, BudgetJourney to, String amount) {
        open("pool/pay?id=" + pool).choose(owed(to, amount)).pressAndArrive("Prepare this payment");
        return this;
    }

    BudgetJourney paysBack(String pool, BudgetJourney to, String amount) {
        open("pool/pay?id=" + pool).choose(owed(to, amount));
        today("Day at the bank").pressAndArrive("This has been paid");
        return this;
    }

    BudgetJourney givesToThePot(String amount) {
        open("money").followNamed("Give some to the pot").fill("How much do you give, in pounds?", amount)
                .pressAndArrive("Give this to the pot");
        return this;
    }

    /** As the facilitator; returns the round. */
    String beginsARound(String pool, String called, String amount) {
        open("round/begin?pool=" + pool).fill("What is the round called?", called)
                .fill("How much do you share out, in pounds?", amount).pressAndArrive("Ask for ideas");
        return id();
    }

    BudgetJourney putsForward(String round, String idea, String least, String most) {
        open("round/idea?id=" + round).fill("What is your idea?", idea).fill("Say more about it", "It would be good for us.")
                .select("What kind of thing is it?", "Materials").fill("The least it needs, in pounds", least)
                .fill("The most it could use, in pounds", most).fill("Who is paid?", "The shop").pressAndArrive("Put it forward");
        return this;
    }

    BudgetJourney opensTheRound(String round) {
        looksAtTheRound(round).browser.pressAndArrive("Open it for giving");
        return this;
    }

    BudgetJourney givesTo(String round, String idea, String amount) {
        looksAtTheRound(round).browser.followNamed("to " + idea).fill("How much, in pounds?", amount).pressAndArrive("Give it");
        return this;
    }

    BudgetJourney looksAtTheRound(String round) {
        open("round/one?id=" + round);
        return this;
    }

    BudgetJourney looksWhatBecomesOf(String idea) {
        browser.followNamed("for " + idea);
        return this;
    }

    BudgetJourney opensMyMoney() {
        open("money");
        return this;
    }

    private static String owed(BudgetJourney to, String amount) {
        return "%s to %s, to the person".formatted(amount, to.name);
    }

    private Browser today(String question) {
        LocalDate day = LocalDate.now(London.ZONE);
        return browser.date(question, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private Browser open(String page) {
        return browser.open("/" + area + "/community/" + page);
    }

    private String id() {
        var found = ID.matcher(browser.address());
        if (!found.find()) {
            throw new AssertionError("Nothing was made on " + browser.address() + ", which says: " + sees());
        }
        return found.group(1);
    }

    String sees() {
        return browser.text();
    }

    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        browser.close();
    }
}
