package id.amanah.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tiles of the log")
class TileTest {

    @ParameterizedTest
    @CsvSource({ "0, 0, 256, tile/0/000", "0, 1234067, 256, tile/0/x001/x234/067", "2, 999, 7, tile/2/999.p/7",
            "-1, 1000, 1, tile/entries/x001/000.p/1", "63, 5, 255, tile/63/005.p/255" })
    void lieWhereTheStandardPutsThem(int level, long index, int width, String path) {
        assertThat(new Tile(level, index, width).path()).isEqualTo(path);
        assertThat(Tile.ofPath(path)).isEqualTo(new Tile(level, index, width));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "tile/0/0", "tile/0/000.p/256", "tile/0/000.p/0", "tile/0/000.p/01", "tile/00/000",
            "tile/64/000", "tile/-1/000", "tile/0/x000/000", "tile/0/../000", "tile/0/000/", "/tile/0/000",
            "tile/entries/1", "tile/0/x001/x234", "tile/0/x999/x999/x999/x999/x999/x999/999", "checkpoint" })
    void lieNowhereElse(String path) {
        assertThatThrownBy(() -> Tile.ofPath(path)).isInstanceOf(MalformedLog.class);
    }

    @ParameterizedTest
    @CsvSource({ "1, 0, 0, 1", "256, 0, 0, 256", "257, 0, 1, 1", "257, 1, 0, 1", "65536, 1, 0, 256", "70, -1, 0, 70" })
    void areAsWideAsTheTreeIs(long size, int level, long index, int width) {
        assertThat(Tile.in(size, level, index).width()).isEqualTo(width);
    }

    @Test
    void areNotThereBeforeTheTreeReachesThem() {
        assertThatThrownBy(() -> Tile.in(256, 0, 1)).isInstanceOf(MalformedLog.class);
        assertThatThrownBy(() -> Tile.in(255, 1, 0)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void holdLeavesBehindTheirLengths() {
        List<byte[]> leaves = List.of(new byte[0], new byte[] { 1 }, new byte[65_535]);

        assertThat(Entries.read(Entries.write(leaves))).usingRecursiveComparison().isEqualTo(leaves);
        assertThat(Entries.write(List.of(new byte[] { 7, 8 }))).containsExactly(0, 2, 7, 8);
        assertThatThrownBy(() -> Entries.write(List.of(new byte[65_536]))).isInstanceOf(MalformedLog.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "00", "0001", "000201", "0000ff" })
    void doNotEndWithinALeaf(String hex) {
        byte[] bundle = java.util.HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> Entries.read(bundle)).isInstanceOf(MalformedLog.class);
    }

}
