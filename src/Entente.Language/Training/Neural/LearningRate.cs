namespace Entente.Language.Training.Neural;

/// <summary>How far a step goes: rising at first, then falling evenly to nothing.</summary>
static class LearningRate
{
    const float Highest = 0.002f;
    const int Rising = 200;

    /// <summary>The rate of a step.</summary>
    public static float At(int step, int steps) => Highest * Math.Min(1, step / (float)Rising) * (1 - ((step - 1) / (float)steps));
}
