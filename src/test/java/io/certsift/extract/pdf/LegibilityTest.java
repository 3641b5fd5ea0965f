package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {
    private static final String TEXT =
            "Deployed a model that serves three million requests a day to the payments team. "
                    + "Led four engineers, wrote the on-call guide of the platform and cut the cost of training by 40 %. "
                    + "MSc Computer Science, ETH Zurich, 2016 - 2018. Google Professional Machine Learning Engineer.";

    private static String shifted(String text, int by) {
        return text.codePoints()
                .mapToObj(c -> c == ' ' ? "" : Character.toString(33 + (c - 33 + by) % 94))
                .collect(Collectors.joining());
    }

    @Test
    void textIsText() {
        assertThat(Legibility.garbled(TEXT)).isFalse();
        assertThat(Legibility.garbled(TEXT.replace(" ", ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 40})
    void shiftedCodesAreGarbled(int by) {
        assertThat(Legibility.garbled(shifted(TEXT, by))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Entwicklung und Betrieb von Modellen für Kunden in der Schweiz; Leitung eines Teams von vier Personen. "
                        + "Einführung einer Plattform für maschinelles Lernen und Schulung der Mitarbeitenden der Abteilung "
                        + "in Zürich und Bern.",
                "Wdrożenie modeli uczenia maszynowego dla klientów w Polsce, zarządzanie zespołem czterech osób. "
                        + "Projektowanie hurtowni danych, szkolenia pracowników oraz współpraca z uczelnią techniczną "
                        + "w Krakowie i we Wrocławiu.",
                "AWS, GCP, SQL, HTML, CSS, PHP, JDBC, JSON, XML, YAML, Spark, Kafka, Docker, Kubernetes, Jenkins, Git, "
                        + "PyTorch, NumPy, pandas, MLflow, Airflow, dbt, BigQuery, Snowflake, Redshift, MySQL, PostgreSQL",
                "+41 44 000 00 00 | 01/2019 - 12/2021 | 2016-2018 | 3.9/4.0 | 92.5 % | 8001 Zurich | 12,000 | 7/10 | 5.5",
                "機械学習エンジニアとして三年間勤務し、不正検知モデルを開発しました。東京大学大学院情報理工学系研究科修了。" + "日本語と英語を話します。趣味は登山と写真です。どうぞよろしくお願いいたします。"
            })
    void otherLanguagesListsAndNumbersAreText(String text) {
        assertThat(Legibility.garbled(text)).isFalse();
    }

    @Test
    void rowsOfDotsAndStarsAreNoText() {
        assertThat(Legibility.garbled("★★★☆☆ ●●●○○ ..... _____ ".repeat(20))).isFalse();
    }

    @Test
    void fontWhoseCodesAreShiftedIsAGapBesideReadableText() {
        DrawnPdf pdf = new DrawnPdf().text(50, 60, "Jane Doe, barista and long time resident of the town of Zurich");
        pdf.lines(50, 400, "Served coffee in a town of lakes and hills", "Knows the names of all guests by heart");
        String garbage = shifted(TEXT, 17);
        for (int i = 0; i * 60 + 60 < garbage.length(); i++) {
            pdf.text(50, 100 + 13 * i, 10, DrawnPdf.BOLD, garbage.substring(i * 60, i * 60 + 60));
        }
        assertThat(pdf.read().gaps()).containsExactly("page 1: the font Helvetica-Bold maps to no characters");
    }
}
