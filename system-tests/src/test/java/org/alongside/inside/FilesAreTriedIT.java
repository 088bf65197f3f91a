package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.boundary.ReadCouncilMoney;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.TriedBefore;
import org.alongside.integration.message.TriedFile;
import org.alongside.integration.message.boundary.DescribeFiles;
import org.alongside.integration.message.boundary.FileToTry;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.message.boundary.TryFile;
import org.alongside.integration.partner.ProfileView;
import org.alongside.integration.partner.boundary.AddProfile;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.profile.Dialect;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.profile.Writing;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that is only tried: the feed's own answer, and nothing of it stays. */
@ExtendWith(ArquillianExtension.class)
class FilesAreTriedIT {

    @Inject
    private Scene scene;

    @Inject
    private Feeding feeding;

    @Inject
    private TryFile trying;

    @Inject
    private TakeIn taking;

    @Inject
    private DescribeFiles describing;

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadCouncilMoney money;

    @Test
    void a_sound_file_is_said_to_be_sound_and_changes_nothing() {
        String person = AllocationsComeInIT.number();
        UUID ann = feeding.linked(person);
        TriedFile tried = tried(AllocationsComeInIT.file(
                AllocationsComeInIT.row("T-" + person, person, 1, "17.50", "245.00")));
        assertThat(tried.isFine()).isTrue();
        assertThat(tried.rows()).isEqualTo(1);
        assertThat(scene.as(ann, Feeding.AREA, () -> money.mine()).budgets()).isEmpty();
    }

    @Test
    @Proves("R-INT-85")
    void a_file_of_another_kind_is_said_to_be_held_and_why() {
        TriedFile tried = tried("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tried.code()).isEqualTo("E211");
        assertThat(tried.held().who()).isNotBlank();
    }

    @Test
    @Proves("R-INT-88")
    void a_description_is_held_against_what_came_and_counted_in_versions() {
        String person = AllocationsComeInIT.number();
        feeding.linked(person);
        UUID endpoint = feeding.endpoint(Feed.F3);
        scene.asPortal(Feeding.AREA, () -> taking.take(new Arrival(endpoint, "before.csv", "", "text/csv",
                AllocationsComeInIT.file(AllocationsComeInIT.row("D-" + person, person, 1, "17.50", "245.00")), null, null)));
        UUID kit = feeding.keeper("Kit Keeper");
        UUID partner = scene.as(kit, Feeding.AREA, () -> partners.endpoint(endpoint)).partnerId();

        UUID asOurs = described(kit, partner, Map.of());
        UUID other = described(kit, partner, Map.of("net_weekly", Writing.under("Net Amount")));
        assertThat(scene.as(kit, Feeding.AREA, () -> partners.profiles(partner))).extracting(ProfileView::number)
                .containsExactly(2, 1);
        assertThat(again(kit, asOurs)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("before.csv");
            assertThat(one.tried().held()).isNull();
        });
        assertThat(again(kit, other)).singleElement().satisfies(one -> assertThat(one.tried().code()).isEqualTo("E211"));
        assertThatThrownBy(() -> described(kit, partner, Map.of("no_column", Writing.under("X")))).isInstanceOf(RuleBroken.class);
    }

    private UUID described(UUID keeper, UUID partner, Map<String, Writing> columns) {
        Profile profile = new Profile("Theirs", 1, "F3", Dialect.OURS, columns, Set.of(), Set.of());
        return scene.as(keeper, Feeding.AREA, () -> describing.add(
                new AddProfile(UUID.randomUUID(), partner, Feed.F3, ProfileJson.write(profile))));
    }

    private List<TriedBefore> again(UUID keeper, UUID profile) {
        return scene.as(keeper, Feeding.AREA, () -> describing.again(profile));
    }

    private TriedFile tried(byte[] content) {
        return scene.as(feeding.keeper("Kit Keeper"), Feeding.AREA, () ->
                trying.see(new FileToTry(Feed.F3, UUID.randomUUID(), null, "tried", content)));
    }
}
