/** The standard normal deviate that leaves 2.5 % on either side. */
const deviate = 1.959963984540054

/**
 * Half the width of the 95 % interval of a share from a sample, as a share: Wilson's score interval (Journal of the
 * American Statistical Association 22, 1927), which holds near 0 and 1 and for small samples where the usual one does not.
 * Null where the share or the sample is unknown, the sample is empty, or the value is no share within 0 and 1.
 */
export function marginOfShare(share: number | null, sampleSize: number | null): number | null {
  if (share === null || sampleSize === null || sampleSize <= 0 || share < 0 || share > 1) return null
  const square = deviate ** 2
  const spread = (share * (1 - share)) / sampleSize + square / (4 * sampleSize ** 2)
  return (deviate * Math.sqrt(spread)) / (1 + square / sampleSize)
}
