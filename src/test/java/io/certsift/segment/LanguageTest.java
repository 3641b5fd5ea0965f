package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Built the models that the buyers of all shops use for planning, and wrote the reports for our partners with the team from Oslo.",
                "de | Entwicklung der Modelle für die Planung und Betrieb von Diensten auf dem Cluster mit einem Team bei der Bank in der Schweiz und in Wien.",
                "fr | Développement des modèles pour la planification dans les magasins et mise en service du moteur avec une équipe sur le site des ventes.",
                "es | Desarrollo de los modelos con el equipo y puesta en marcha del motor por una empresa al sur, desde el inicio hasta las ventas entre los socios.",
                "pt | Desenvolvimento dos modelos com uma equipe e implantação do motor em produção na empresa, pela área das vendas e pelo time dos parceiros."
            })
    void aTextIsToldByItsSmallWords(String language, String text) {
        assertThat(Sheet.ofParagraphs("Ada Example", text).language()).isEqualTo(language);
    }

    @Test
    void aListOfNamesHasNoLanguage() {
        assertThat(Sheet.ofParagraphs("Ada Example", "Python, SQL, Docker").language())
                .isEqualTo("und");
    }

    @Test
    void anotherScriptIsAnotherLanguageWhateverIsNamedInLatinLetters() {
        assertThat(Sheet.ofParagraphs("Python, SQL, Docker, TensorFlow", "Рекомендательные системы для магазина")
                        .language())
                .isEqualTo("mis");
        assertThat(Sheet.ofParagraphs("AWS Lambda, Terraform", "大規模データの保存と管理").language())
                .isEqualTo("mis");
    }
}
